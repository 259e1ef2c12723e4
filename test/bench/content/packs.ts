import { randomFillSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { sampleClip } from '#test/support/sample-clips.ts';
import { smallPack, topicText, writePack } from '#test/support/small-pack.ts';

/** Writes a pack without a fault: the small pack's topics, and so many more. Answers how many topics it holds. */
export async function writeTopics(
  folder: string,
  topics: number,
  filesOf: (name: string) => Promise<TopicFiles>,
): Promise<number> {
  await writePack(folder, { 'exercises/walking/index.en.md': null, 'exercises/walking/motion.yaml': null });
  for (let number = 1; number <= topics; number++) {
    const name = `topic-${String(number).padStart(4, '0')}`;
    await writeTopic(join(folder, 'topics', name), await filesOf(name));
  }
  return topics + topicsOfSmallPack;
}

/** A topic's own text by its front matter and body, and the files that the text names. */
export interface TopicFiles {
  readonly text: string;
  readonly media: Readonly<Record<string, Uint8Array>>;
}

export async function writeTopic(folder: string, { text, media }: TopicFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.en.md'), text);
  for (const [name, bytes] of Object.entries(media)) await writeFile(join(folder, name), bytes);
}

/** A topic with a clip of exactly so many bytes, no two alike. */
export async function clipTopic(name: string, sizeBytes: number): Promise<TopicFiles> {
  return {
    text: topicText({ title: `What does ${name} show?`, more: 'clip: clip.webm\n' }),
    media: { 'clip.webm': await clipOfSize(sizeBytes) },
  };
}

/** A topic with a text and pictures in it of exactly so many bytes each, no two alike. */
export async function pictureTopic(name: string, pictures: number, sizeBytes: number): Promise<TopicFiles> {
  const names = Array.from({ length: pictures }, (_, index) => `picture-${index + 1}.jpg`);
  const words = names.map((picture) => `![What it looks like](${picture})`).join('\n\n');
  const bytes = await Promise.all(names.map(() => pictureOfSize(sizeBytes)));
  const text = topicText({ title: `What does ${name} look like?`, body: words });
  const rest = Math.max(0, sizeBytes - Buffer.byteLength(text));
  return {
    text: text + paragraphs.repeat(Math.ceil(rest / paragraphs.length)).slice(0, rest),
    media: Object.fromEntries(names.map((picture, index) => [picture, bytes[index] ?? new Uint8Array()])),
  };
}

/** A topic with photographs as a phone takes them (12 megapixels, on its side), no two alike. */
export async function photoTopic(name: string, photos: number): Promise<TopicFiles> {
  phonePhoto ??= takePhoto();
  const photo = await phonePhoto;
  const names = Array.from({ length: photos }, (_, index) => `photo-${index + 1}.jpg`);
  const words = names.map((picture) => `![What it looks like](${picture})`).join('\n\n');
  const media = names.map((picture) => [picture, withComment(photo, `${name} ${picture}`)] as const);
  return {
    text: topicText({ title: `What does ${name} look like?`, body: words }),
    media: Object.fromEntries(media),
  };
}

let phonePhoto: Promise<Buffer> | undefined;
const photoPx = { width: 4_032, height: 3_024 };
const orientation = 6; // EXIF: it must be turned by a quarter

function takePhoto(): Promise<Buffer> {
  const grain = randomFillSync(Buffer.alloc(grainPx.width * grainPx.height * 3));
  return sharp(grain, { raw: { ...grainPx, channels: 3 } })
    .resize(photoPx)
    .withMetadata({ orientation })
    .jpeg({ quality: 85 })
    .toBuffer();
}

function withComment(jpeg: Buffer, words: string): Buffer {
  const comment = Buffer.alloc(4 + Buffer.byteLength(words));
  comment.writeUInt16BE(0xfffe, 0);
  comment.writeUInt16BE(comment.length - 2, 2);
  comment.write(words, 4);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

/** What every measured pack begins with. */
export const topicsOfSmallPack = Object.keys(smallPack).filter((path) => path.startsWith('topics/')).length;

const paragraphs = `\n\n${'Stand up, take a few steps, and sit down again. '.repeat(6).trim()}`;

const voidHeaderBytes = 9;

/** The sample clip with a part behind it that players skip (a Void element, RFC 8794), filled at random. */
async function clipOfSize(sizeBytes: number): Promise<Buffer> {
  const clip = await sampleClip('silent.webm');
  const filling = Buffer.allocUnsafe(sizeBytes - clip.length);
  randomFillSync(filling, voidHeaderBytes);
  filling.writeUInt8(0xec, 0);
  filling.writeBigUInt64BE((1n << 56n) | BigInt(filling.length - voidHeaderBytes), 1);
  return Buffer.concat([clip, filling]);
}

const picturePx = { width: 320, height: 240 };
const grainPx = { width: 80, height: 60 };
const largestCommentBytes = 65_000;

/** A JPEG of soft spots at random, filled up with comments. */
async function pictureOfSize(sizeBytes: number): Promise<Buffer> {
  const grain = randomFillSync(Buffer.alloc(grainPx.width * grainPx.height * 3));
  const picture = await sharp(grain, { raw: { ...grainPx, channels: 3 } })
    .resize(picturePx)
    .jpeg({ quality: 50 })
    .toBuffer();
  const start = picture.subarray(0, 2);
  const comments: Buffer[] = [];
  for (let rest = sizeBytes - picture.length; rest > 0; ) {
    const length = Math.min(rest, largestCommentBytes);
    const comment = Buffer.alloc(Math.max(4, length), ' ');
    comment.writeUInt16BE(0xfffe, 0);
    comment.writeUInt16BE(comment.length - 2, 2);
    comments.push(comment);
    rest -= comment.length;
  }
  return Buffer.concat([start, ...comments, picture.subarray(2)]);
}
