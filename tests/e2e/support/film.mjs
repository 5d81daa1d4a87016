// What a camera is shown in place of the world.
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The flags of a browser whose camera shows a film, and that asks nobody. */
export const filmed = (path) => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-video-capture=${path}`,
];

const [wide, high] = [1280, 960];

/**
 * What a camera is shown: a table, then each picture for a while, held never twice the
 * same, at an angle and with noise; then all over again.
 */
export async function film(t, page, pictures) {
  const folder = await mkdtemp(join(tmpdir(), "concord-film-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "film.y4m");
  const file = await open(path, "w");
  const colourless = Buffer.alloc((wide / 2) * (high / 2) * 2, 128);
  await file.write(`YUV4MPEG2 W${wide} H${high} F5:1 Ip A1:1 C420jpeg\n`);
  for (const picture of [undefined, ...pictures]) {
    for (let held = 0; held < (picture ? 5 : 2); held += 1) {
      const shot = { picture: picture?.toString("base64"), degrees: held * 4 - 6, chance: held + 7, wide, high };
      const bright = await page.evaluate(shown, shot);
      await file.write("FRAME\n");
      await file.write(Buffer.from(bright, "base64"));
      await file.write(colourless);
    }
  }
  await file.close();
  return path;
}

/** One moment of a film: brightness row by row. */
async function shown({ picture, degrees, chance, wide, high }) {
  const canvas = Object.assign(document.createElement("canvas"), { width: wide, height: high });
  const context = canvas.getContext("2d");
  context.fillStyle = "#77808d";
  context.fillRect(0, 0, wide, high);
  if (picture) {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const scale = (high * 1.1) / image.height;
    context.translate(wide / 2, high / 2);
    context.rotate((degrees * Math.PI) / 180);
    context.drawImage(image, (-image.width * scale) / 2, (-image.height * scale) / 2, image.width * scale, image.height * scale);
  }
  const { data } = context.getImageData(0, 0, wide, high);
  let bright = "";
  for (let at = 0; at < data.length; at += 4) {
    chance = (chance * 1103515245 + 12345) % 2147483648;
    const grey = data[at] * 0.3 + data[at + 1] * 0.59 + data[at + 2] * 0.11 + (chance / 2147483648 - 0.5) * 24;
    bright += String.fromCharCode(Math.max(0, Math.min(255, Math.round(grey))));
  }
  return btoa(bright);
}
