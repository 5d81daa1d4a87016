// A letter on its way: who sends it, who reads it, and its pictures as somebody
// photographs them.
import { openApp } from "./app.mjs";
import { everyDay, Journal } from "./seed.mjs";
import { goTo, ready, restore } from "./steps.mjs";

const until = new Date("2026-11-23");
const morning = "2026-11-23T08:10:00Z";
const atMorning = (page) => page.clock.setFixedTime(new Date(morning));

/** Mary with so many medicines, each for its reason, and two questions, one of them private. */
export async function mary(t, medicines = 3, reason = () => "my blood pressure") {
  const journal = new Journal({ until });
  const person = journal.person("Mary Adeyemi");
  for (let number = 1; number <= medicines; number += 1) {
    journal.medicine(person, `Medicine ${number}`, everyDay("08:00:00"), { more: { strength: "5 mg", reason: reason(number) } });
  }
  journal.question(person, "Can I take them together?");
  journal.question(person, "Is it because I drink?", { privacy: "private" });
  const opened = await openApp(t, { context: { timezoneId: "Europe/London" }, prepare: atMorning });
  await ready(opened.page);
  await restore(opened.page, journal.backup());
  return opened;
}

/** A browser of somebody else, which has never seen the app. `options` are those of `openApp`. */
export async function pharmacist(t, { context = {}, prepare, ...options } = {}) {
  const opened = await openApp(t, {
    path: "/#/open",
    context: { viewport: { width: 1000, height: 900 }, isMobile: false, ...context },
    prepare: async (page) => {
      await atMorning(page);
      await prepare?.(page);
    },
    ...options,
  });
  await ready(opened.page);
  return opened;
}

export async function handOn(page, way) {
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Send it and get an answer/ }).click();
  await page.getByLabel("Their name, or the name of the place").fill("High Street Pharmacy");
  await page.getByRole("button", { name: "Make the sheet ready" }).press("Enter");
  await page.getByRole("radio", { name: new RegExp(`^As a ${way}`) }).check();
}

/** Every picture that is shown, photographed: turned, paled and with noise. */
export async function photographs(page) {
  const pictures = [];
  for (;;) {
    const code = page.locator("#code-picture svg");
    await code.waitFor();
    const taken = await code.screenshot();
    pictures.push(Buffer.from(await page.evaluate(spoil, taken.toString("base64")), "base64"));
    const named = /(\d+) of (\d+)/.exec(await code.getAttribute("aria-label"));
    if (named[1] === named[2]) return pictures;
    await page.getByRole("button", { name: "Next picture" }).press("Enter");
  }
}

async function spoil(taken) {
  const image = new Image();
  image.src = `data:image/png;base64,${taken}`;
  await image.decode();
  const side = Math.max(image.width, image.height) * 1.4;
  const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
  const context = canvas.getContext("2d");
  context.fillStyle = "#8d8577";
  context.fillRect(0, 0, side, side);
  context.setTransform(0.98, 0.12, -0.1, 0.96, side * 0.2, side * 0.12);
  context.globalAlpha = 0.85;
  context.drawImage(image, 0, 0);
  const points = context.getImageData(0, 0, side, side);
  let chance = 7;
  for (let at = 0; at < points.data.length; at += 4) {
    chance = (chance * 1103515245 + 12345) % 2147483648;
    const noise = (chance / 2147483648 - 0.5) * 40;
    for (let colour = 0; colour < 3; colour += 1) points.data[at + colour] += noise;
  }
  context.putImageData(points, 0, 0);
  return canvas.toDataURL("image/png").split(",")[1];
}

/** Chooses one file, or several at once. */
export async function choose(page, name, buffers, mimeType = "image/png") {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a picture or a file" }).click(),
  ]);
  await chooser.setFiles([buffers].flat().map((buffer) => ({ name, mimeType, buffer })));
}
