import {
  visitEntries
} from "./chunk-RVKGOXNF.js";
import {
  applyPatch,
  parsePatch
} from "./chunk-UTQ4DDFT.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/npm/tarball/yarn-patches.ts
import { createHash } from "node:crypto";
var MAX_PATCH = 2 ** 20;
var MAX_WORK = 2e8;
async function patchedFiles(tarball, files, patches) {
  const changes = [];
  for (const patch of patches) {
    const found2 = changesIn(patch);
    if (found2 === void 0) return void 0;
    changes.push(...found2);
  }
  const texts = await textsOf(tarball, new Set(changes.flatMap(({ from }) => from ?? [])));
  for (const change of changes) {
    const patched = outcomeOf(change, texts, files);
    if (patched === void 0) return void 0;
    if (change.from !== void 0) texts.set(change.from, void 0);
    if (change.to !== void 0) texts.set(change.to, patched);
  }
  const found = new Map(files);
  for (const [path, text] of texts) {
    if (text === void 0) found.delete(path);
    else found.set(path, fileOf(text));
  }
  return found;
}
function outcomeOf({ from, to, patch }, texts, files) {
  const text = from === void 0 ? "" : texts.get(from);
  const isOverwritten = to !== void 0 && to !== from && (files.has(to) || texts.has(to));
  const patched = text === void 0 || isOverwritten ? void 0 : applied(text, patch);
  return to === void 0 && patched !== "" ? void 0 : patched;
}
function changesIn(text) {
  if (text.length > MAX_PATCH) return void 0;
  try {
    const found = parsePatch(text).map((patch) => ({ from: pathIn(patch.oldFileName, "a/"), to: pathIn(patch.newFileName, "b/"), patch }));
    const isPlain = ({ from, to }) => from !== UNKNOWN && to !== UNKNOWN && (from ?? to) !== void 0 && (from === void 0 || to === void 0 || from === to);
    return found.length > 0 && found.every(isPlain) ? found : void 0;
  } catch {
    return void 0;
  }
}
var UNKNOWN = "";
function pathIn(name, prefix) {
  if (name === "/dev/null") return void 0;
  return name?.startsWith(prefix) === true ? name.slice(prefix.length) : UNKNOWN;
}
function applied(text, patch) {
  const lines = patch.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
  if (lines * (text.split("\n").length + 1) > MAX_WORK) return void 0;
  const result = applyPatch(text, patch, { fuzzFactor: 0, autoConvertLineEndings: false });
  return result === false ? void 0 : result;
}
async function textsOf(tarball, wanted) {
  const texts = /* @__PURE__ */ new Map();
  await visitEntries(tarball, ({ path, kind }) => {
    if (kind === "folder" || !wanted.has(path)) return void 0;
    const chunks = [];
    return { write: (chunk) => chunks.push(Buffer.from(chunk)), end: () => texts.set(path, decoded(Buffer.concat(chunks))) };
  });
  return texts;
}
function decoded(bytes) {
  const text = bytes.toString("utf8");
  return Buffer.from(text, "utf8").equals(bytes) ? text : void 0;
}
function fileOf(text) {
  const bytes = Buffer.from(text, "utf8");
  const blobId = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  return { size: bytes.length, blobId, executable: false };
}
export {
  patchedFiles
};
