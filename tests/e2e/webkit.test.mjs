// The app in WebKit, the engine of Safari.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openInWebkit, webkitBrowser } from "./support/webkit.mjs";

const skip = webkitBrowser() ? false : "there is no WebKit on this machine";

test("the app starts in WebKit and opens again with no server", { skip }, async (t) => {
  const { browser, server } = await openInWebkit(t);
  const started = () =>
    browser.executeAsyncScript((done) => {
      const look = (tries) => {
        const help = document.querySelector(".start-help");
        if (help) done(help.innerText);
        else if (performance.getEntriesByName("app-started").length > 0) done("started");
        else if (tries === 0) done("nothing happened");
        else setTimeout(look, 100, tries - 1);
      };
      look(150);
    });
  assert.equal(await started(), "started");
  const words = await browser.executeScript(() => document.body.innerText);
  assert.notEqual(words.trim(), "");

  const kept = await browser.executeAsyncScript((done) => {
    navigator.serviceWorker.ready.then(() => {
      if (navigator.serviceWorker.controller) done("kept");
      else navigator.serviceWorker.addEventListener("controllerchange", () => done("kept"));
    });
  });
  assert.equal(kept, "kept");
  await server.stop();
  await browser.navigate().refresh();
  assert.equal(await started(), "started");
  assert.equal(await browser.executeScript(() => document.body.innerText), words);
});
