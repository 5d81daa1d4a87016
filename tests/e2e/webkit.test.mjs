// The app in WebKit, the engine of Safari.
import assert from "node:assert/strict";
import { test } from "node:test";
import { By, until } from "selenium-webdriver";
import { askOwnReader, box, drawBox, onBox } from "./support/codes.mjs";
import { openInWebkit, webkitBrowser } from "./support/webkit.mjs";

const skip = webkitBrowser() ? false : "there is no WebKit on this machine";

test("the app starts in WebKit and opens again with no server", { skip }, async (t) => {
  const { browser, server } = await openInWebkit(t);
  const started = () =>
    browser.executeAsyncScript((done) => {
      const look = (tries) => {
        const help = document.querySelector(".start-help");
        if (help) done(help.innerText);
        else if (document.documentElement.dataset.ready) done("started");
        else if (tries === 0) done("nothing happened");
        else setTimeout(look, 100, tries - 1);
      };
      look(150);
    });
  // What is lower on the page comes a moment later.
  const wholePage = async () => {
    const last = By.xpath("//button[normalize-space()='Go on to the first medicine']");
    await browser.wait(until.elementLocated(last), 15_000);
    return browser.executeScript(() => document.body.innerText);
  };
  assert.equal(await started(), "started");
  const words = await wholePage();
  assert.notEqual(words.trim(), "");

  const kept = await browser.executeAsyncScript((done) => {
    navigator.serviceWorker.ready.then(() => {
      if (navigator.serviceWorker.controller) done("kept");
      else navigator.serviceWorker.addEventListener("controllerchange", () => done("kept"));
    });
  });
  assert.equal(kept, "kept");
  // The sentences are kept a moment later, when the page has told which are read.
  const keptWords = () =>
    browser.executeAsyncScript((done) => {
      const files = async () => {
        const names = (await caches.keys()).filter((name) => name.startsWith("concord-app-"));
        const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return kept.flat().filter(({ url }) => url.includes("/text/en-")).length;
      };
      files().then(done);
    });
  await browser.wait(async () => (await keptWords()) === 2, 15_000);
  await server.stop();
  await browser.navigate().refresh();
  assert.equal(await started(), "started");
  assert.equal(await wholePage(), words);
});

test("a medicine is added, taken and still there in WebKit, which shows no notices", { skip, timeout: 120_000 }, async (t) => {
  const { browser } = await openInWebkit(t);
  const { find, button, tap, choose, field, heading } = hands(browser);

  await addAmlodipine(browser);
  await tap(await find(By.xpath(`//nav//a[contains(., "Today")]`)));
  await tap(await find(By.xpath(`//a[@aria-label="I took some Amlodipine of Mary"]`)));
  await tap(await button("Write it down"));
  const taken = By.xpath(`//a[contains(., "Amlodipine of Mary") and contains(., "1 tablet")]`);
  await find(taken);
  await browser.navigate().refresh();
  await find(taken);

  await find(By.xpath(`//a[contains(., "Cannot remind you on this device")]`));
});

test("the codes of a box are read in WebKit, which has no reader of its own", { skip }, async (t) => {
  const { browser } = await openInWebkit(t);
  assert.equal(await browser.executeScript(() => "BarcodeDetector" in window), false);
  const picture = await browser.executeScript(drawBox, box(5));
  const read = `const done = arguments[arguments.length - 1];
    (${askOwnReader})(arguments[0]).then(done, (reason) => done(String(reason)));`;
  const codes = await browser.executeAsyncScript(read, { formats: ["data_matrix", "ean_13"], picture });
  assert.deepEqual(codes, onBox);
});

test("a talk at the counter and a locked letter in WebKit", { skip, timeout: 120_000 }, async (t) => {
  const { browser } = await openInWebkit(t);
  const { find, button, tap, choose, field } = hands(browser);
  await addAmlodipine(browser);
  const visit = (path) => browser.executeScript((path) => { location.hash = path; }, `#${path}`);
  await visit("/ask/new");
  await (await find(By.id("say"))).sendKeys("May I drink wine?");
  await browser.navigate().refresh();
  assert.equal(await (await find(By.id("say"))).getAttribute("value"), "May I drink wine?");
  await tap(await button("Add the question"));
  const asked = By.xpath(`//*[contains(@class, "thread")]//*[contains(., "May I drink wine?")]`);
  await find(asked);

  await visit("/pharmacist");
  await tap(await button("Hand it over"));
  await tap(await button("Write the answer here"));
  await (await find(By.id("answer-words"))).sendKeys("One glass is fine.");
  await browser.navigate().refresh();
  await tap(await button("Save the answer"));
  await find(By.xpath(`//*[contains(@class, "answer__words")][contains(., "One glass is fine.")]`));
  await tap(await button("Take it back"));
  await tap(await button("Yes, I have it back"));
  await find(By.xpath("//nav"));

  await visit("/share/send");
  await tap(await button("Make the sheet ready"));
  await choose("As a link");
  const code = await (await find(By.css(".spoken-code__digits"))).getText();
  assert.match(code, /^\d{4} \d{4} \d{4}$/);
  // WebDriver may not read the clipboard: what the page writes to it is heard here.
  await browser.executeScript(() => {
    navigator.clipboard.writeText = async (text) => { window.copied = text; };
  });
  await tap(await button("Copy the link"));
  await find(By.xpath(`//*[normalize-space()="The link is copied."]`));
  const link = await browser.executeScript(() => window.copied);
  await browser.executeScript((link) => { location.hash = new URL(link).hash; }, link);
  await (await field("It is locked. Which code were you told?")).sendKeys(code);
  await tap(await button("Open it"));
  await find(By.xpath(`//h1[normalize-space()="Mary"]`));
});

/** What a person does on a page: finds by what is said there, taps, writes. */
function hands(browser) {
  const patience = 15_000;
  const find = async (how) => {
    const found = await browser.wait(until.elementLocated(how), patience);
    return browser.wait(until.elementIsVisible(found), patience);
  };
  const words = (text) => `normalize-space()=${JSON.stringify(text)}`;
  const button = (text) => find(By.xpath(`//button[${words(text)}]`));
  const tap = async (found) => {
    await browser.executeScript((element) => element.scrollIntoView({ block: "center" }), found);
    // WebDriver refuses to click where a bar at the edge of the small window may
    // lie over the middle of an element, so the element is clicked from within.
    await browser.executeScript((element) => element.click(), found);
  };
  // The box of a choice is drawn by its label; a person taps the label.
  const choose = async (text) => tap(await find(By.xpath(`//label[.//input][starts-with(normalize-space(), ${JSON.stringify(text)})]`)));
  const field = async (label) => {
    const found = await find(By.xpath(`//label[${words(label)}]`));
    return find(By.id(await found.getAttribute("for")));
  };
  const heading = (text) => find(By.xpath(`//h1[${words(text)}]`));
  return { find, button, tap, choose, field, heading };
}

/** Begins as Mary, with one medicine of hers that is taken when needed. */
async function addAmlodipine(browser) {
  const { find, button, tap, choose, field, heading } = hands(browser);
  await (await field("What is your name?")).sendKeys("Mary");
  await (await field("Country")).sendKeys("United Kingdom");
  await tap(await button("Go on to the first medicine"));
  await (await field("The name on the box")).sendKeys("Amlodipine of Mary");
  await tap(await find(By.xpath(`//button[contains(., "as I typed it")]`)));
  await heading("What is on the box?");
  await choose("Tablet");
  await choose("On prescription");
  await tap(await button("Next"));
  await heading("What does the label say?");
  await tap(await button("Next"));
  await heading("How do you take it?");
  await choose("When needed");
  await (await find(By.id("plan-amount"))).sendKeys("1");
  await tap(await button("Next"));
  await heading("Why do you take it?");
  await tap(await button("Next"));
  await heading("Is this right?");
  await tap(await button("Save this medicine"));
  await heading("Amlodipine of Mary");
}
