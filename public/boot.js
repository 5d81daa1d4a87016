// Starts Concord: the first script of the page, and the only one that is not
// compiled. It sets what markup the page may ever be given, loads the app, looks
// after the service worker, and says in plain words when the app cannot start.
// It knows nothing of medicines. The build fills in each NAME between underscores.
(() => {
  "use strict";

  const build = "__STAMP__";
  const workers = ["sw.js", "ticker.js"].map((file) => new URL(file, document.baseURI).href);

  // The browser asks this policy before any text becomes markup or a script's
  // address. The app's own templates hold none of these.
  const forbidden =
    /<\s*\/?\s*(?:script|iframe|frame|object|embed|base|meta|link|svg:script)\b|[\s"'/]on\w+\s*=|javascript:|srcdoc\s*=/i;
  if (window.trustedTypes) {
    window.trustedTypes.createPolicy("default", {
      createHTML: (markup) => (forbidden.test(markup) ? null : markup),
      createScriptURL: (address) =>
        workers.includes(new URL(address, document.baseURI).href) ? address : null,
    });
  }

  // The browser may offer to install before the app is there to listen.
  window.addEventListener("beforeinstallprompt", (offer) => {
    offer.preventDefault();
    window.concordInstall = offer;
  });

  const help = [
    {
      language: "en",
      title: "The app could not start.",
      text: "Your data is still on this device. Check that you are online, then try again. If it still fails, try again later or use another browser on this device.",
      emergency: "In an emergency call 999 (United Kingdom, Hong Kong), 112 (Denmark, European Union) or 911 (United States).",
      button: "Try again",
    },
    {
      language: "zh-Hant-HK",
      title: "程式未能啟動。",
      text: "你的資料仍在這部裝置上。請確認已連接網絡，然後再試一次。如果仍然不行，請稍後再試。",
      emergency: "如遇緊急情況，請致電999（英國、香港）、112（丹麥、歐盟）或911（美國）。",
      button: "再試一次",
    },
    {
      language: "da",
      title: "Appen kunne ikke starte.",
      text: "Dine data er stadig på denne enhed. Se efter, om du er på nettet, og prøv igen. Hvis det stadig ikke virker, så prøv igen senere.",
      emergency: "I en nødsituation: ring 112 (Danmark, EU), 999 (Storbritannien, Hongkong) eller 911 (USA).",
      button: "Prøv igen",
    },
  ];

  function showHelp(reason) {
    console.error(reason);
    const page = document.createElement("main");
    page.className = "start-help";
    for (const words of help) {
      const part = document.createElement("section");
      part.lang = words.language;
      const title = document.createElement("h1");
      title.textContent = words.title;
      const text = document.createElement("p");
      text.textContent = words.text;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button--primary";
      button.textContent = words.button;
      button.addEventListener("click", tryAgain);
      const emergency = document.createElement("p");
      emergency.className = "start-help__emergency";
      emergency.append(...dialable(words.emergency));
      part.append(title, text, button, emergency);
      page.append(part);
    }
    document.body.replaceChildren(page);
  }

  // The numbers in a sentence as links that a telephone dials.
  function dialable(sentence) {
    return sentence.split(/\b(999|112|911)\b/).map((piece, place) => {
      if (place % 2 === 0) return piece;
      const link = document.createElement("a");
      link.href = `tel:${piece}`;
      link.textContent = piece;
      return link;
    });
  }

  // A build that cannot start cannot ask whether to update, so trying again
  // also takes a newer build that is waiting.
  async function tryAgain() {
    try {
      const registration = await navigator.serviceWorker?.getRegistration();
      await registration?.update();
      const newer = registration?.waiting ?? (await installed(registration?.installing));
      if (newer) {
        const taken = new Promise((done) => {
          navigator.serviceWorker.addEventListener("controllerchange", done, { once: true });
          setTimeout(done, 3000);
        });
        newer.postMessage({ version: 1, type: "activate" });
        await taken;
      }
    } catch (reason) {
      console.warn(reason);
    }
    location.reload();
  }

  function installed(worker) {
    if (!worker) return null;
    return new Promise((done) => {
      setTimeout(() => done(null), 10000);
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed") done(worker);
        if (worker.state === "redundant") done(null);
      });
    });
  }

  // Ends when the static page has been painted. A page that nobody sees is never
  // painted, and must not wait.
  function painted() {
    return new Promise((done) => {
      if (document.visibilityState === "hidden") return done();
      setTimeout(done, 500);
      new PerformanceObserver((paints) => {
        if (paints.getEntriesByName("first-contentful-paint").length) done();
      }).observe({ type: "paint", buffered: true });
    });
  }

  async function start() {
    // On a first visit nothing may compete with what is read meanwhile.
    if (document.documentElement.dataset.visit === "first") await painted();
    const [app, wasm] = await Promise.all([
      import("./__APP_JS__"),
      fetch("__APP_WASM__", { integrity: "__APP_WASM_INTEGRITY__" }),
    ]);
    if (!wasm.ok) throw new Error(`the app answered ${wasm.status}`);
    await app.default({ module_or_path: wasm });
    performance.mark("app-started");
  }

  // Not while developing: a worker would go on showing the last build.
  async function keepOffline() {
    if (build === "development" || !("serviceWorker" in navigator)) return;
    await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
  }

  // A browser that cannot tell its time zone is too old: the app says so here.
  new MutationObserver(() => showHelp("this browser names no time zone"))
    .observe(document.documentElement, { attributeFilter: ["data-too-old"] });

  start()
    .catch(showHelp)
    .then(keepOffline)
    .catch((reason) => console.warn(reason));
})();
