{
    // Added by `tplc serve`: loads the page again when there is a newer one.
    const { version, events } = document.currentScript.dataset;
    let source = null;
    // A browser has few connections for a site: hidden pages give theirs back.
    const listen = () => {
        source?.close();
        source = document.hidden ? null : new EventSource(`${events}?version=${version}`);
        source?.addEventListener("message", () => location.reload());
    };
    document.addEventListener("visibilitychange", listen);
    addEventListener("pageshow", listen);
    addEventListener("pagehide", () => source?.close());
}
