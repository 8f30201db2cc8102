// The list of bugs without reloading the page: the server sends the rows alone
// when it is asked with "HX-Request". Without this file all works as well, by
// ordinary links and an ordinary form.
const form = document.getElementById("filter");
const list = document.getElementById("bugs");
let latest = 0;

async function show(address, { remember = true } = {}) {
  const turn = ++latest;
  list.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { headers: { "HX-Request": "true" } });
    const rows = await answer.text();
    if (turn !== latest) return; // A later request has overtaken this one.
    if (!answer.ok) throw new Error(answer.statusText);
    list.innerHTML = rows;
    if (remember) history.pushState(null, "", address);
  } catch {
    if (turn === latest) location.assign(address);
  } finally {
    if (turn === latest) list.removeAttribute("aria-busy");
  }
}

function filtered() {
  return "/?" + new URLSearchParams(new FormData(form));
}

let pause;
form.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => show(filtered()), 200);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  show(filtered());
});

list.addEventListener("click", (event) => {
  const link = event.target.closest(".pager a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link.getAttribute("href")).then(() => list.scrollIntoView());
});

addEventListener("popstate", () => {
  const query = new URLSearchParams(location.search);
  for (const name of ["q", "status"]) form.elements[name].value = query.get(name) ?? "";
  show(location.pathname + location.search, { remember: false });
});
