// Starts Concord: the first script of the page, and the only one that is not
// compiled. It sets what markup the page may ever be given, loads the app, looks
// after the service worker, and says in plain words when the app cannot start or
// has stopped. It knows nothing of medicines. The build fills in each NAME between underscores.
(() => {
  "use strict";

  const build = "__STAMP__";
  const workers = ["sw.js", "ticker.js", "scanner.js"].map((file) => new URL(file, document.baseURI).href);

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

  // A message that somebody sent stands in the address. It is taken out of it, and of
  // the history, before anything is drawn.
  function takeOut() {
    const [, sent] = /^#\/open\/(.+)$/.exec(location.hash) ?? [];
    if (!sent) return;
    history.replaceState(null, "", "#/open");
    window.concordSent = sent;
  }
  takeOut();
  window.addEventListener("hashchange", takeOut);

  // The browser may offer to install before the app is there to listen.
  window.addEventListener("beforeinstallprompt", (offer) => {
    offer.preventDefault();
    window.concordInstall = offer;
  });

  // What is said when the app cannot start or has stopped, in every language.
  const help = __HELP__;

  // Fetches what the app is made of. A request may be lost without a word, and
  // stays so although the network is back: another is made beside it from time to
  // time and when the device is online again, and the first answer counts. The
  // first request is never ended for them, because it may only be slow.
  window.concordFetch = (address, options = {}) => new Promise((answered, failed) => {
    let asked = 0;
    let beside;
    const open = new Set();
    const end = () => {
      clearInterval(timer);
      window.removeEventListener("online", ask);
      for (const request of open) request.abort();
    };
    function ask() {
      if (asked === 8) {
        end();
        return failed(new Error(`${address} did not answer`));
      }
      beside?.abort();
      const request = new AbortController();
      if (asked > 0) beside = request;
      asked += 1;
      open.add(request);
      fetch(address, { ...options, signal: request.signal }).finally(() => open.delete(request)).then(
        (response) => { end(); answered(response); },
        (reason) => { if (open.size === 0) { end(); failed(reason); } },
      );
    }
    const timer = setInterval(ask, 15000);
    window.addEventListener("online", ask);
    ask();
  });

  // The parts of the app, and the sentences of each language: [file, checksum].
  const parts = __PARTS__;
  const texts = __TEXTS__;
  const made = new Map();

  // Fetches a file and makes something of it, once; again only when that failed.
  function once([file, integrity], make) {
    if (!made.has(file)) {
      const thing = answerOf(file, integrity).then(make);
      made.set(file, thing);
      thing.catch(() => made.delete(file));
    }
    return made.get(file);
  }

  async function answerOf(file, integrity) {
    const response = await window.concordFetch(file, integrity ? { integrity } : {});
    if (!response.ok) throw new Error(`${file} answered ${response.status}`);
    return response;
  }

  // A part of the app, compiled; not as a stream, which would hold the page up. The rest
  // is here when what it is drawn with is, too.
  window.concordPart = async (name) => {
    const part = once(parts[name], async (response) => WebAssembly.compile(await response.arrayBuffer()));
    const dressed = name === "rest" && parts.style ? once(parts.style, dress) : undefined;
    return (await Promise.all([part, dressed]))[0];
  };

  async function dress(response) {
    // Older browsers have no sheets that are put in by hand.
    if (!("adoptedStyleSheets" in document) || !CSSStyleSheet.prototype.replaceSync) {
      await linked(parts.style);
      return;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await response.text());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  function linked([file, integrity]) {
    return new Promise((done, failed) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: file, integrity });
      link.onload = done;
      link.onerror = failed;
      document.head.append(link);
    });
  }

  // Sentences of a language. The worker keeps all of one that was asked for.
  window.concordText = (code, portion) =>
    once(texts[code][portion], (response) => {
      keepText(code);
      return response.text();
    });

  function keepText(code) {
    navigator.serviceWorker?.ready.then(({ active }) => {
      active?.postMessage({ version: 1, type: "speak", code });
    });
  }

  function showHelp(reason) {
    console.error(reason);
    say((words) => [words.title, words.text]);
  }

  // After a fault nothing compiled can be relied on, so this page takes its place.
  function showStopped() {
    say((words) => [words.stopped, words.saved]);
  }

  function say(told) {
    const page = document.createElement("main");
    page.className = "start-help";
    for (const words of help) {
      const part = document.createElement("section");
      part.lang = words.language;
      const [heading, what] = told(words);
      const title = document.createElement("h1");
      title.textContent = heading;
      const text = document.createElement("p");
      text.textContent = what;
      const again = button(words.button, "button--primary", tryAgain);
      const answer = document.createElement("p");
      answer.setAttribute("role", "status");
      const save = button(words.save, "button--secondary", () => saveAll(words, answer));
      const emergency = document.createElement("p");
      emergency.className = "start-help__emergency";
      emergency.append(...dialable(words.emergency));
      part.append(title, text, again, save, answer, emergency);
      page.append(part);
    }
    document.body.replaceChildren(page);
  }

  function button(words, look, work) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = `button ${look}`;
    made.textContent = words;
    made.addEventListener("click", work);
    return made;
  }

  async function saveAll(words, answer) {
    let count = 0;
    try {
      const rescue = await import("./rescue.js");
      count = await rescue.saveEverything();
    } catch (reason) {
      console.warn(reason);
    }
    answer.textContent = count > 0 ? words.done : words.nothing;
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
    const { lang, dataset } = document.documentElement;
    const first = window.concordPart("first");
    // The app asks for these as soon as it is there; if they did not come, it says so.
    const soon = [window.concordText(lang, "opening")];
    // Who was here before sees a screen of the rest first, and has a record.
    if (dataset.visit !== "first") {
      soon.push(window.concordText(lang, "rest"));
      if (parts.rest) soon.push(window.concordPart("rest"));
      wakeDatabase();
    }
    for (const one of soon) one.catch(() => undefined);
    const [app, module] = await Promise.all([import("./__APP_JS__"), first]);
    await app.default({ module_or_path: module });
    performance.mark("app-started");
  }

  // What the app opens is open sooner when the browser has it in hand by then.
  // Nothing is read, and none is made.
  function wakeDatabase() {
    try {
      const request = indexedDB.open("concord");
      request.onupgradeneeded = () => request.transaction.abort();
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = () => database.close();
        setTimeout(() => database.close(), 10000);
      };
    } catch {
      // The app finds out, and says so.
    }
  }

  // Not while developing: a worker would go on showing the last build.
  async function keepOffline() {
    if (build === "development" || !("serviceWorker" in navigator)) return;
    await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
  }

  // The app says here that it fell by a fault of its own, or why it cannot start,
  // such as in a browser too old to tell its time zone.
  const root = document.documentElement;
  new MutationObserver((_, watch) => {
    watch.disconnect();
    if (root.dataset.fallen) showStopped();
    else showHelp(root.dataset.cannotStart);
  }).observe(root, { attributeFilter: ["data-cannot-start", "data-fallen"] });

  // One that ran out of room to work in cannot say it itself.
  window.addEventListener("error", ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError) root.dataset.fallen = "yes";
  });

  start()
    .catch(showHelp)
    .then(keepOffline)
    .catch((reason) => console.warn(reason));
})();
