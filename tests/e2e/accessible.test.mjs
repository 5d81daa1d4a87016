// Every page of a lived-in household: nothing for axe to find in any theme,
// nothing cut off for a reader of large text on a narrow phone, and a dose taken
// by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { openApp } from "./support/app.mjs";
import { household, pages } from "./support/household.mjs";
import { ready, restore, visit } from "./support/steps.mjs";

const morning = "2026-11-23T10:30:00Z";

/** The app with a household in it, at half past ten. */
async function openHousehold(t, context = {}) {
  const house = household({ until: new Date(morning.slice(0, 10)) });
  const app = await openApp(t, {
    context: { timezoneId: "Europe/London", reducedMotion: "reduce", ...context },
    prepare: (page) => page.clock.install({ time: new Date(morning) }),
  });
  await ready(app.page);
  await restore(app.page, house.journal.backup());
  return { ...app, house };
}

async function choose(page, house, name) {
  await visit(page, `/of/${house.person}/settings`);
  await page.getByRole("radio", { name, exact: true }).check();
}

for (const theme of ["light", "dark", "high contrast"]) {
  test(`axe finds nothing on any page: ${theme}`, async (t) => {
    const { page, house } = await openHousehold(t);
    await choose(page, house, theme);
    for (const [name, path] of Object.entries(pages(house))) {
      await t.test(name, async () => {
        await visit(page, path);
        await assertAccessible(page);
      });
    }
  });
}

test("axe finds nothing on the first visit", async (t) => {
  const { page } = await openApp(t);
  await ready(page);
  await assertAccessible(page);
});

test("with text twice as large on a narrow phone nothing is cut off", async (t) => {
  const { page, house } = await openHousehold(t, { viewport: { width: 320, height: 640 } });
  await choose(page, house, "200 %");
  for (const [name, path] of Object.entries(pages(house))) {
    await t.test(name, async () => {
      await visit(page, path);
      assert.deepEqual(await page.evaluate(cutOff), []);
    });
  }
});

/**
 * In the page: what is wider than the screen, hides a part of its words, or lies
 * over the way to help.
 */
function cutOff() {
  const found = [];
  const name = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class")} ${element.textContent.trim().slice(0, 40)}`;
  const wide = document.scrollingElement.scrollWidth;
  if (wide > innerWidth) found.push(`the page is ${wide} wide`);
  for (const element of document.querySelectorAll("a, button, input, select, textarea, label, summary, h1, h2, h3, p")) {
    const { left, right, width } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (width <= 1 || style.visibility === "hidden" || element.closest(".visually-hidden, .skip, [hidden]")) continue;
    // What scrolls sideways by itself, such as a table, may be wider.
    if (!insideScroller(element) && (left < -1 || right > innerWidth + 1)) found.push(`outside: ${name(element)}`);
    const clips = ["hidden", "clip"].includes(style.overflowX);
    if (clips && element.scrollWidth > element.clientWidth + 1) found.push(`clipped: ${name(element)}`);
    // A browser counts the line of a field higher than the letters in it are.
    const isField = element.matches("input, select");
    if (clips && !isField && element.scrollHeight > element.clientHeight + 1) found.push(`clipped: ${name(element)}`);
  }
  const help = document.querySelector("header .help")?.getBoundingClientRect();
  for (const element of document.querySelectorAll("header .person, header .person *")) {
    const { right, bottom, width } = element.getBoundingClientRect();
    if (help && width > 1 && right > help.left + 1 && bottom > help.top) found.push(`over the way to help: ${name(element)}`);
  }
  return found;

  function insideScroller(element) {
    for (let each = element.parentElement; each; each = each.parentElement) {
      if (each !== document.scrollingElement && ["auto", "scroll"].includes(getComputedStyle(each).overflowX)) return true;
    }
    return false;
  }
}

test("a form that misses something says so and goes there", async (t) => {
  const { page, house } = await openHousehold(t);
  const goesTo = (field) => field.and(page.locator(":focus")).waitFor();
  const save = (name) => page.getByRole("button", { name, exact: true }).click();
  const isWrong = async (field, words) => {
    await goesTo(field);
    await page.getByRole("alert").filter({ hasText: words }).first().waitFor();
    const described = await field.evaluate((element) =>
      element.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id)?.innerText ?? "").join(" "));
    assert.match(described, words);
    await assertAccessible(page);
  };

  await visit(page, pages(house)["change-status"]);
  await save("Save");
  await isWrong(page.getByRole("group", { name: "What has changed?" }), /Choose one first\./);
  await page.getByRole("radio", { name: "It is on hold" }).check();
  await page.getByRole("radio", { name: "Somebody told me" }).check();
  await page.getByLabel("On hold until").fill("2026-11-22");
  await save("Save");
  await isWrong(page.getByLabel("On hold until"), /Choose a day from today on\./);
  await page.getByLabel("On hold until").fill("2026-12-01");
  // A field that is written in is not complained about.
  await page.getByText("Choose a day from today on.").waitFor({ state: "hidden" });
  assert.equal(await page.getByLabel("On hold until").getAttribute("aria-invalid"), null);
  await save("Save");
  await page.getByText("Planned until 1 December 2026.").waitFor();
});

test("a dose is taken by keyboard alone", async (t) => {
  const { page, house } = await openHousehold(t, { hasTouch: false, isMobile: false });
  await visit(page, `/of/${house.person}/today`);
  const wanted = page.getByRole("button", { name: /Amlodipine.*: taken$/ });
  await wanted.waitFor();
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? "");
  let steps = 0;
  while (!/Amlodipine.*: taken$/.test(await focused())) {
    steps += 1;
    assert.ok(steps < 40, "the check can be reached by the Tab key");
    await page.keyboard.press("Tab");
    const isVisible = await page.evaluate(() => {
      const element = document.activeElement;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      return element === document.body || outlineStyle !== "none" || boxShadow !== "none";
    });
    assert.ok(isVisible, `one can see where one is: ${await focused()}`);
  }
  await page.keyboard.press("Space");
  await page.getByRole("status").getByText(/^Amlodipine taken at 10:3/).waitFor();
  await page.getByRole("button", { name: /^Amlodipine 5 mg: Taken/ }).waitFor();
});
