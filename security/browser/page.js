// Pages in, a report out: what ran in them, where they lead, and whether their trees are those of
// the pages with a harmless value.
//
// HARMLESS  the harmless value
// PLACES    [{ name, reads, page }]: the page with that value
// VALUES    [text]
// CASES     [[kind, place, value, page, read]]: numbers of the place and of the value, and what
//           another parser read there; kind 0 is Masque, 1 and 2 are the controls

"use strict";

// While the document in this frame is unfinished, the page is not loaded, and the browser waits.
const unfinished = document.getElementById("unfinished");
unfinished.contentDocument.open();

const AT_ONCE = 12;
const SECONDS = 900;
const CODE = ["javascript:", "vbscript:", "livescript:", "mocha:", "feed:", "view-source:", "jar:", "filesystem:"];
const URLS = ["href", "src", "action", "formAction", "data", "poster", "cite"];
const kinds = [0, 1, 2].map(() => ({ pages: 0, ran: 0, urls: 0, trees: 0, values: 0, families: {}, failures: [] }));

/** Runs one page in a frame, and gives what was found. */
async function run(frame, page) {
    const found = { ran: 0, urls: [] };
    const view = frame.contentWindow;
    frame.contentDocument.open();
    view.alert = () => { found.ran += 1; };
    view.seen = undefined;
    view.app = { open: (value) => { view.seen = value; }, second: (_, value) => { view.seen = value; } };
    // The author's own scripts hand their data to `parent.seen`, or to `app`.
    Object.defineProperty(view, "parent", { value: view, configurable: true });
    const loaded = new Promise((done) => { frame.onload = done; setTimeout(done, 1000); });
    frame.contentDocument.write(page);
    frame.contentDocument.close();
    if (frame.contentDocument?.readyState !== "complete") await loaded;
    await turn();
    const inner = frame.contentDocument;
    if (!inner) return { ...found, gone: true };
    found.nodes = nodes(inner);
    found.urls = codeUrls(inner);
    provoke(inner);
    await turn();
    if (!frame.contentDocument) return { ...found, gone: true };
    found.seen = view.seen;
    return found;
}

/** Lets the browser do what it has put off. */
function turn() {
    return new Promise((done) => setTimeout(done, 5));
}

/** Clicks everything, and fires the event of each handler. */
function provoke(inner) {
    // Only code is followed: another address would take the page away.
    const stay = (event) => {
        const url = event.submitter?.formAction ?? event.target.action ?? address(event.target.closest?.("[href]"), "href");
        if (!isCode(String(url ?? ""))) event.preventDefault();
    };
    inner.addEventListener("click", stay);
    inner.addEventListener("submit", stay);
    for (const element of inner.querySelectorAll("*")) {
        for (const { name } of element.attributes) {
            if (name.startsWith("on") && name !== "onclick") element.dispatchEvent(new Event(name.slice(2)));
        }
        element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
}

/** The URL in a property of an element, as the browser resolved it. */
function address(element, property) {
    const value = element?.[property];
    return typeof value === "object" ? value?.baseVal : value;
}

function isCode(url) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(resolve(url)?.href ?? "")?.[0];
    return CODE.includes(scheme) || (scheme === "data:" && !/^data:(image\/|,$)/i.test(resolve(url).href));
}

function resolve(url) {
    try {
        return new URL(url, document.baseURI);
    } catch {
        return undefined;
    }
}

/** All URLs of a page that are code. */
function codeUrls(inner) {
    const found = [];
    for (const element of inner.querySelectorAll("*")) {
        for (const property of URLS) {
            if (!element.hasAttribute(property.toLowerCase()) && property !== "href") continue;
            const url = address(element, property);
            if (url && isCode(url)) found.push(url);
        }
    }
    return found;
}

/** All nodes of a page, each with its depth. */
function nodes(inner) {
    const list = [];
    const walk = (node, depth) => {
        const attributes = [...(node.attributes ?? [])].map(({ name, value }) => [name, value]);
        list.push({ node, depth, name: `${node.namespaceURI ?? ""} ${node.nodeName}`, attributes, text: node.nodeValue ?? "" });
        for (const child of node.content?.childNodes ?? []) walk(child, depth + 1);
        for (const child of node.childNodes) walk(child, depth + 1);
    };
    for (const child of inner.childNodes) walk(child, 0);
    return list;
}

/** Where a word stands: the number of an element, and the attribute, or none for its text. */
function find(list, word) {
    for (const [number, { depth, attributes, text }] of list.entries()) {
        const attribute = attributes.find(([, value]) => value.includes(word));
        if (attribute) return { number, attribute: attribute[0] };
        if (text.includes(word)) return { number: list.slice(0, number).findLastIndex((one) => one.depth < depth) };
    }
    return undefined;
}

/** What stands in a place, and the tree without it. */
function take(list, { number, attribute }) {
    const texts = (at) => at > number && list[at].name.endsWith("#text") && list[at].node.parentNode === list[number]?.node;
    const rest = [];
    let read = attribute === undefined ? "" : null;
    for (const [at, { depth, name, attributes, text }] of list.entries()) {
        if (attribute === undefined && texts(at)) {
            read += text;
            continue;
        }
        const others = attributes.filter(([known]) => at !== number || known !== attribute);
        if (others.length < attributes.length) read = attributes.find(([known]) => known === attribute)[1];
        rest.push([depth, name, others, text]);
    }
    return { read, tree: JSON.stringify(rest) };
}

/** What Chromium makes of a value that another parser reads in the same way. */
function wrongValue(place, found, value, read) {
    const { spot, harmless } = place;
    const element = found.nodes[spot.number].node;
    if (place.seen && found.seen !== value) return `the script saw ${JSON.stringify(found.seen)}`;
    if (place.reads === "Declaration") {
        const extra = [...element.style].filter((name) => !harmless.declarations.includes(name));
        return extra.length ? `declarations of ${extra}` : undefined;
    }
    const parts = { Path: "pathname", Query: "search", Fragment: "hash" };
    if (place.reads in parts && place.url) {
        const [here, there] = [resolve(read), place.url];
        for (const part of ["protocol", "host", "username", "pathname", "search", "hash"]) {
            if (part !== parts[place.reads] && here[part] !== there[part]) return `${part} ${here[part]}`;
        }
        if (place.reads === "Query") {
            const put = (text) => (text === HARMLESS ? value : text);
            const wanted = [...there.searchParams].map(([name, text]) => [put(name), put(text)]);
            if (JSON.stringify([...here.searchParams]) !== JSON.stringify(wanted)) return `query ${here.search}`;
        }
    }
    return undefined;
}

/** How a page is wrong: `[what, why]`, or nothing. */
function judge(place, found, value, read) {
    if (found.ran) return ["ran", "code ran"];
    if (found.urls.length) return ["urls", found.urls[0]];
    if (found.gone) return ["trees", "the page went away"];
    const taken = take(found.nodes, place.spot);
    if (taken.tree !== place.harmless.tree) return ["trees", `the tree is ${taken.tree}`];
    if (taken.read !== read) return ["values", `${JSON.stringify(taken.read)}, elsewhere ${JSON.stringify(read)}`];
    const wrong = wrongValue(place, found, value, read);
    return wrong && ["values", wrong];
}

/** Runs the pages with the harmless value, to compare with. */
async function prepare() {
    const frame = newFrame();
    for (const place of PLACES) {
        const found = await run(frame, place.page);
        place.spot = find(found.nodes, HARMLESS);
        place.harmless = take(found.nodes, place.spot);
        place.harmless.declarations = place.harmless.read.split(";").map((one) => one.split(":")[0].trim());
        place.seen = found.seen === HARMLESS;
        place.url = resolve(place.harmless.read);
        if (found.ran || found.urls.length) throw new Error(`${place.name} with a harmless value`);
    }
    frame.remove();
}

function newFrame() {
    const frame = document.createElement("iframe");
    // Neither dialogs nor the page around may stop the test.
    frame.sandbox = "allow-scripts allow-same-origin allow-forms";
    frame.style.display = "none";
    document.body.append(frame);
    return frame;
}

async function worker(cases) {
    let frame = newFrame();
    for (const [kind, at, number, page, read] of cases) {
        const [place, value] = [PLACES[at], VALUES[number]];
        const found = await run(frame, page);
        const wrong = judge(place, found, value, read);
        const counts = kinds[kind];
        counts.pages += 1;
        if (wrong) {
            counts[wrong[0]] += 1;
            const family = (counts.families[place.family] ??= { ran: 0, urls: 0, trees: 0, values: 0 });
            family[wrong[0]] += 1;
            if (counts.failures.length < 30) {
                counts.failures.push(`${place.name} with ${JSON.stringify(value)}: ${wrong}\n    ${page}`);
            }
            // Nothing of a page that is wrong may reach the next one.
            frame.remove();
            frame = newFrame();
        }
    }
}

async function main() {
    await prepare();
    const all = CASES.values();
    await Promise.all(Array.from({ length: AT_ONCE }, () => worker(all)));
    const seen = PLACES.filter((place) => place.seen).map((place) => place.name);
    return { kinds, seen };
}

/** Writes the report, and lets the browser end. */
function report(found) {
    const escape = (unit) => "\\u" + unit.charCodeAt().toString(16).padStart(4, "0");
    document.getElementById("report").textContent = JSON.stringify(found).replace(/[^ -~]/g, escape);
    unfinished.contentDocument.close();
}

const late = setTimeout(() => report({ error: `after ${SECONDS} s`, pages: kinds.map(({ pages }) => pages) }), SECONDS * 1000);
main().catch((error) => ({ error: error.stack })).then((found) => {
    clearTimeout(late);
    report(found);
});
