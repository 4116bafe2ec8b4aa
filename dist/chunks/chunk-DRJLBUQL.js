import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  labelOf
} from "./chunk-RWJRNLJO.js";
import {
  absent,
  known,
  unavailable
} from "./chunk-AZPNARBY.js";
import {
  textOfFile
} from "./chunk-75VJBN6Y.js";
import {
  readJson
} from "./chunk-6E57W3N2.js";
import {
  field,
  isJsonObject,
  isoTime,
  objectField,
  textField,
  textOf
} from "./chunk-QMI6BNU7.js";
import {
  codeOf
} from "./chunk-46N6HSVD.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";

// src/io/recording/recording.ts
import fs2 from "node:fs/promises";
import path3 from "node:path";

// src/io/recording/format.ts
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
var RECORDING_VERSION = 1;
var MAX_BYTES = 256 * 2 ** 20;
var digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);
var readable = (text) => text.replace(/[^A-Za-z0-9@._-]+/g, "-").replace(/^[-.]+/, "").slice(0, 100);
function questionKey(question) {
  return question.to === "github" ? `github ${question.path}` : `registry ${question.registry} ${question.accept} ${question.path}`;
}
function answerFile(question) {
  const key = questionKey(question);
  const name = question.to === "github" ? `github-${readable(question.path)}` : `registry-${readable(question.path)}`;
  return path.join("answers", `${name}-${digest(key)}.json`);
}
var textFile = (file, text) => `${digest(text)}-${readable(file.slice(file.lastIndexOf("/") + 1)) || "file"}`;
var TEXT_FILE = /^[0-9a-f]{16}-[A-Za-z0-9@._-]{1,100}$/;
var isTextFile = (name) => TEXT_FILE.test(name);
function invalid(what, cause) {
  const help = "Record it again with --record. A recording is not meant to be edited.";
  return new GateError("RECORDING_INVALID", `the recording is not valid: ${what}`, { help, cause });
}
async function readRecorded(dir, name) {
  try {
    const [root, file] = await Promise.all([fs.realpath(dir), fs.realpath(path.join(dir, name))]);
    if (!file.startsWith(root + path.sep)) throw invalid(`${name} leads out of it`);
    const stat = await fs.stat(file);
    if (!stat.isFile() || stat.size > MAX_BYTES) throw invalid(`${name} is no file, or too large`);
    return await fs.readFile(file);
  } catch (error) {
    if (error instanceof GateError) throw error;
    if (codeOf(error) === "ENOENT") return void 0;
    throw invalid(`${name} cannot be read (${codeOf(error)})`, error);
  }
}
async function readRecordedJson(dir, name) {
  const bytes = await readRecorded(dir, name);
  if (bytes === void 0) return void 0;
  const body = readJson(bytes);
  if (body.kind === "json") return body.value;
  throw invalid(`${name} is not JSON`);
}
var CODES = {
  unreachable: true,
  timeout: true,
  refused: true,
  "rate-limited": true,
  "server-error": true,
  malformed: true,
  "too-large": true,
  redirected: true,
  "deadline-passed": true,
  inconsistent: true,
  "not-recorded": true
};
var isCode = (text) => Object.hasOwn(CODES, text);
function parseAnswer(json, question) {
  const name = questionKey(question);
  if (!isJsonObject(json) || textField(json, "question") !== name) throw invalid(`the answer to "${name}" is to another question`);
  const answer = field(json, "answer");
  const kind = isJsonObject(answer) ? field(answer, "kind") : void 0;
  if (!isJsonObject(answer)) throw invalid(`the answer to "${name}" is none`);
  if (kind === "absent") return absent;
  if (kind === "known" && Object.hasOwn(answer, "value")) return known(answer["value"]);
  const [code, detail] = [textField(answer, "code"), textField(answer, "detail")];
  if (kind === "unavailable" && code !== void 0 && isCode(code) && detail !== void 0) return unavailable(code, detail);
  throw invalid(`the answer to "${name}" is none`);
}

// src/io/recording/replay.ts
import path2 from "node:path";
async function replayWorld(dir) {
  const manifest = await readRecordedJson(dir, "manifest.json");
  if (!isJsonObject(manifest)) throw invalid(`there is no manifest.json in ${dir}`);
  if (field(manifest, "version") !== RECORDING_VERSION) throw invalid(`it is not of version ${RECORDING_VERSION}`);
  const now = textField(manifest, "now");
  if (now === void 0 || isoTime(now) === void 0) throw invalid("`now` is no time");
  const sides = objectField(manifest, "sides") ?? {};
  const registries = readRegistries(objectField(manifest, "registries"));
  const world = {
    now,
    registries: () => Promise.resolve(registries),
    base: replaySide(sides, "base", dir),
    head: replaySide(sides, "head", dir),
    trusted: replaySide(sides, "trusted", dir),
    async ask(question) {
      const json = await readRecordedJson(dir, answerFile(question));
      if (json !== void 0) return parseAnswer(json, question);
      return unavailable(
        "not-recorded",
        `${labelOf(question.to === "registry" ? "{registry}" : "{github-api}", question.path)}: not in the recording`
      );
    },
    trustMaterial: async () => readTrust(await readRecordedJson(dir, "trust.json"))
  };
  return { world, options: readOptions(objectField(manifest, "options")) };
}
function readOptions(json) {
  const policyFile = objectField(json ?? {}, "policyFile") ?? {};
  const [mode, file, named] = [field(json ?? {}, "mode"), textField(policyFile, "path"), field(policyFile, "named")];
  const lockfiles = texts(field(json ?? {}, "lockfiles"));
  if (mode !== "enforce" && mode !== "warn" || file === void 0 || typeof named !== "boolean" || lockfiles === void 0) {
    throw invalid("`options` has another shape");
  }
  return { mode, policyFile: { path: file, named }, lockfiles, ...field(json ?? {}, "policyAlone") === true && { policyAlone: true } };
}
function texts(value) {
  if (!Array.isArray(value)) return void 0;
  const list = value.map(textOf);
  return list.every((text) => text !== void 0) ? list : void 0;
}
function readRegistries(json) {
  const scoped = Object.entries(objectField(json ?? {}, "scoped") ?? {}).flatMap(
    ([scope, url2]) => typeof url2 === "string" ? [[scope, url2]] : []
  );
  const url = textField(json ?? {}, "default");
  if (url === void 0) throw invalid("`registries` has another shape");
  return { default: url, scoped: new Map(scoped) };
}
function replaySide(sides, name, dir) {
  const side = objectField(sides, name);
  const files = objectField(side ?? {}, "files");
  if (side === void 0 || files === void 0) throw invalid(`\`sides.${name}\` has another shape`);
  return {
    commit: textField(side, "commit"),
    async read(file) {
      const stored = field(files, file);
      if (stored === null) return void 0;
      if (typeof stored !== "string" || !isTextFile(stored))
        throw invalid(`it does not say whether there is ${JSON.stringify(file)} at the ${name}`);
      const bytes = await readRecorded(dir, path2.join("files", stored));
      if (bytes === void 0) throw invalid(`files/${stored} is missing`);
      const text = textOfFile(bytes, file);
      if (textFile(file, text) !== stored) throw invalid(`files/${stored} was changed since, or is another file`);
      return text;
    },
    async lockfiles() {
      const lockfiles = texts(field(side, "lockfiles"));
      if (lockfiles === void 0) throw invalid(`it does not say which lockfiles there are at the ${name}`);
      return lockfiles;
    },
    // A recording that has none was made without asking.
    allLockfiles: () => Promise.resolve(texts(field(side, "allLockfiles")) ?? [])
  };
}
function readTrust(json) {
  if (!isJsonObject(json)) throw invalid("there is no trust.json");
  const keysFrom = ["tuf", "embedded", "file", "api"].find((kind) => kind === field(json, "keysFrom"));
  if (keysFrom === void 0) throw invalid("trust.json has another shape");
  return {
    trustedRoot: field(json, "trustedRoot"),
    registryKeys: field(json, "registryKeys"),
    keysFrom,
    source: readSource(objectField(json, "source") ?? {})
  };
}
function readSource(json) {
  const kind = ["tuf", "embedded", "file"].find((one) => one === field(json, "kind"));
  if (kind === void 0) throw invalid("trust.json does not say where the trusted root is from");
  return { kind, asOf: textField(json, "asOf"), note: textField(json, "note") };
}

// src/io/recording/recording.ts
async function recordingWorld(world, dir, options) {
  await prepare(dir);
  const recorded = /* @__PURE__ */ new Map();
  const side = (snapshot) => {
    const known2 = recorded.get(snapshot) ?? recordSide(snapshot, dir);
    recorded.set(snapshot, known2);
    return known2;
  };
  const [base, head, trusted] = [side(world.base), side(world.head), side(world.trusted)];
  let registries;
  const registriesOnce = () => registries ??= world.registries();
  const manifest = async () => ({
    version: RECORDING_VERSION,
    now: world.now,
    options: {
      mode: options.mode,
      policyFile: { path: options.policyFile.path, named: options.policyFile.named },
      lockfiles: options.lockfiles,
      ...options.policyAlone === true && { policyAlone: true }
    },
    registries: plainRegistries(await registriesOnce()),
    sides: { base: base.manifest(), head: head.manifest(), trusted: trusted.manifest() }
  });
  const recording = {
    now: world.now,
    registries: registriesOnce,
    base: base.snapshot,
    head: head.snapshot,
    trusted: trusted.snapshot,
    ask: recordAnswers(world, dir),
    trustMaterial: recordTrust(world, dir)
  };
  return { world: recording, close: async () => write(dir, "manifest.json", `${JSON.stringify(await manifest(), void 0, 2)}
`) };
}
var plainRegistries = (registries) => ({
  default: registries.default,
  scoped: Object.fromEntries(registries.scoped)
});
function recordAnswers(world, dir) {
  const asked = /* @__PURE__ */ new Map();
  return async (question) => {
    const key = questionKey(question);
    const before = asked.get(key);
    if (before !== void 0) return before.then(async () => parseAnswer(await readRecordedJson(dir, answerFile(question)), question));
    const answer = world.ask(question);
    const written = answer.then((value) => write(dir, answerFile(question), toText({ question: key, answer: value })));
    asked.set(key, written);
    await written;
    return answer;
  };
}
function recordTrust(world, dir) {
  let asked;
  const ask = async () => {
    const documents = await world.trustMaterial();
    await write(dir, "trust.json", toText(documents));
    return documents;
  };
  return () => asked ??= ask();
}
function recordSide(snapshot, dir) {
  const files = /* @__PURE__ */ new Map();
  let lockfiles = null;
  let allLockfiles = null;
  return {
    snapshot: {
      commit: snapshot.commit,
      async read(file) {
        const text = await snapshot.read(file);
        const name = text === void 0 ? null : textFile(file, text);
        if (name !== null && text !== void 0) await write(dir, path3.join("files", name), text);
        files.set(file, name);
        return text;
      },
      lockfiles: async () => lockfiles = await snapshot.lockfiles(),
      allLockfiles: async () => allLockfiles = await (snapshot.allLockfiles ?? snapshot.lockfiles)()
    },
    manifest: () => ({
      commit: snapshot.commit ?? null,
      lockfiles,
      ...allLockfiles === null ? {} : { allLockfiles },
      files: Object.fromEntries([...files].sort(([a], [b]) => a < b ? -1 : 1))
    })
  };
}
var OURS = ["manifest.json", "trust.json", "answers", "files"];
async function prepare(dir) {
  try {
    await fs2.mkdir(dir, { recursive: true });
    if ((await fs2.lstat(dir)).isSymbolicLink()) throw unsuitable(`${dir} is a symbolic link`);
    const there = await fs2.readdir(dir);
    if (there.length > 0 && !await isRecording(dir)) throw unsuitable(`${dir} holds something that is not a recording`);
    for (const name of OURS) await fs2.rm(path3.join(dir, name), { recursive: true, force: true });
    for (const folder of ["answers", "files"]) await fs2.mkdir(path3.join(dir, folder));
  } catch (error) {
    throw error instanceof GateError ? error : failed(dir, error);
  }
}
async function isRecording(dir) {
  const manifest = await readRecordedJson(dir, "manifest.json").catch((error) => {
    if (error instanceof GateError) return void 0;
    throw error;
  });
  return isJsonObject(manifest) && typeof field(manifest, "version") === "number" && objectField(manifest, "sides") !== void 0;
}
var unsuitable = (message) => new GateError("OUTPUT_FAILED", message, { help: "Name an empty folder, or one that does not exist." });
function toText(json) {
  try {
    return `${JSON.stringify(json)}
`;
  } catch (error) {
    throw failed("an answer", error);
  }
}
async function write(dir, name, text) {
  try {
    await fs2.writeFile(path3.join(dir, name), text);
  } catch (error) {
    throw failed(path3.join(dir, name), error);
  }
}
function failed(what, cause) {
  const help = "Check the path and its permissions, or run without --record.";
  return new GateError("OUTPUT_FAILED", `${what} could not be recorded (${codeOf(cause)})`, { help, cause });
}

// src/io/world.ts
function createWorld(settings) {
  const { base, head, trusted, now } = settings;
  const signal = AbortSignal.timeout(settings.deadlineMs);
  let opening;
  const network = () => opening ??= import("./network-LH5U2ZUU.js").then(({ openNetwork }) => openNetwork(settings, signal));
  let trust;
  return {
    now,
    base,
    head,
    trusted,
    registries: async () => (await network()).registries,
    ask: async (question) => (await network()).ask(question),
    trustMaterial: () => trust ??= loadTrust(settings)
  };
}
async function loadTrust({ trustedRoot, registryKeys, timeoutMs, env }) {
  const { loadTrustMaterial } = await import("./trust-root-SF4G4ZPV.js");
  return loadTrustMaterial(trustedRoot, registryKeys, { timeoutMs, env });
}

export {
  replayWorld,
  recordingWorld,
  createWorld
};
