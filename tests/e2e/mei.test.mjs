// Mei-ling looks after her son, who has asthma and epilepsy, and takes a tablet
// herself. Whose dose it is must never be in doubt. In Traditional Chinese.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openApp } from "./support/app.mjs";
import { chapters } from "./support/chapters.mjs";
import { addMedicine, goTo, ready, welcome } from "./support/steps.mjs";
import { chinese as words } from "./support/words.mjs";

const at = (clock) => new Date(`2026-11-23T${clock}+08:00`);

const ofSon = [
  {
    search: "Ventolin",
    strength: "100微克",
    form: "吸入劑",
    label: "氣促時使用",
    needed: { hours: "4", most: "8" },
    amounts: ["2"],
    reason: "氣喘",
  },
  {
    search: "Clenil",
    strength: "50微克",
    form: "吸入劑",
    label: "每日早晚兩按",
    clocks: ["08:00", "20:00"],
    amounts: ["2"],
    reason: "預防氣喘",
  },
  {
    search: "Epilim",
    strength: "200毫克/5毫升",
    form: "藥水（內服）",
    label: "每日早晚5毫升",
    clocks: ["08:00", "20:00"],
    amounts: ["5"],
    reason: "預防抽搐",
  },
];
const ofHerself = { search: "絡活喜", strength: "5毫克", form: "藥片", clocks: ["08:00"], reason: "控制血壓" };

const due = (page, name) => page.getByRole("button", { name: new RegExp(`^${name}.*：已使用$`) });

test("Mei-ling and her son", { timeout: 180_000 }, async (t) => {
  const { page } = await openApp(t, {
    context: { locale: words.locale, timezoneId: "Asia/Hong_Kong" },
    prepare: (page) => page.clock.install({ time: at("07:30:00") }),
  });
  const chapter = chapters(t, page);
  const addAll = async (medicines) => {
    for (const [number, medicine] of medicines.entries()) {
      if (number > 0) {
        await goTo(page, "medicines", words);
        await page.getByRole("link", { name: words.addMedicine }).click();
      }
      await addMedicine(page, medicine, words);
    }
  };
  const switchTo = async (name) => {
    await page.getByRole("banner").getByRole("link", { name: /設定/ }).click();
    await page.getByRole("main").getByRole("link", { name }).click();
    await page.getByRole("banner").getByText(name).waitFor();
  };

  await chapter("she writes down his medicines, and then her own", async () => {
    await ready(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "zh-Hant-HK");
    await welcome(page, "小明", { words, carer: "陳美玲" });
    await addAll(ofSon);
    await page.getByRole("banner").getByRole("link", { name: /設定/ }).click();
    await page.getByRole("link", { name: "加入一個人" }).click();
    await welcome(page, "美玲", { words });
    await addAll([ofHerself]);
  });

  await chapter("every dose carries a name, and one tap answers for one person only", async () => {
    await goTo(page, "today", words);
    await page.clock.setSystemTime(at("08:02:00"));
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await due(page, "絡活喜").waitFor();
    await page.getByRole("main").getByText("小明：有2次藥等候回答").click();
    await page.getByRole("banner").getByText("小明").waitFor();
    const doses = page.locator(".now .dose");
    assert.equal(await doses.count(), 2);
    for (const dose of await doses.all()) assert.match(await dose.innerText(), /小明/);
    assert.equal(await page.getByRole("button", { name: /^三種都/ }).count(), 0);
    await page.getByRole("button", { name: "兩種都已使用" }).click();
    await page.getByText("已使用2種藥物。").waitFor();

    await page.getByRole("main").getByText("美玲：有1次藥等候回答").click();
    await due(page, "絡活喜").waitFor();
  });

  await chapter("what she recorded for him bears her name", async () => {
    await switchTo("小明");
    await page.locator("summary", { hasText: "較早：2次已使用" }).click();
    await page.getByText("陳美玲於08:02記錄").first().waitFor();
  });

  await chapter("a puff when needed is counted for him", async () => {
    await page.getByRole("link", { name: "我用了一些Ventolin" }).click();
    await page.getByRole("heading", { name: "我用了Ventolin" }).waitFor();
    await page.getByLabel("為了甚麼？").fill("氣促");
    await page.getByRole("button", { name: "記下" }).click();
    await page.getByText("下一次Ventolin：12:02起。 過去24小時：2噴，上限8噴").waitFor();
  });

  await chapter("help is two taps away, with the number of Hong Kong", async () => {
    await page.getByRole("banner").getByRole("link", { name: words.help }).click();
    const call = page.getByRole("link", { name: /^致電999/ }).first();
    await call.waitFor();
    assert.equal(await call.getAttribute("href"), "tel:999");
    await page.getByText("抽搐", { exact: true }).click();
    await page.getByRole("heading", { name: "立即致電999" }).waitFor();
  });
});
