import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readSettings
} from "./chunk-WDYDADZZ.js";
import {
  labelOf
} from "./chunk-RWJRNLJO.js";
import {
  absent,
  known,
  unavailable
} from "./chunk-AZPNARBY.js";
import {
  readJson
} from "./chunk-6E57W3N2.js";
import {
  changedBetween,
  textOfFile
} from "./chunk-7TDLIFMQ.js";
import {
  field,
  inside,
  isJsonObject,
  isoTime,
  objectField,
  textField,
  textOf
} from "./chunk-H4Q4AXSQ.js";
import {
  codeOf
} from "./chunk-46N6HSVD.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";

// src/beside/scopes.ts
var SETTINGS = [
  // Yarn 2 and later: npmScopes: { corp: { npmRegistryServer: … } }
  { lockfile: /^yarn\.lock$/i, file: ".yarnrc.yml", kind: "yarnrc-yml", scoped: /^npmScopes\.(.+)\.npmRegistryServer$/ },
  // bun: [install.scopes], with an address or a table that has one
  { lockfile: /^bun\.lock$/i, file: "bunfig.toml", kind: "bunfig", scoped: /^install\.scopes\.(.+?)(?:\.url)?$/ },
  // pnpm: registries: { '@corp': … }
  { lockfile: /^pnpm-lock(?:\.[^/]*)?\.yaml$/i, file: "pnpm-workspace.yaml", kind: "pnpm-workspace", scoped: /^registries\.(@.+)$/ }
];
function settingsBeside(lockfiles) {
  const names = lockfiles.map((file) => file.slice(file.lastIndexOf("/") + 1));
  return SETTINGS.filter(({ lockfile }) => names.some((name) => lockfile.test(name))).map(({ file }) => file);
}
var ADDRESS = /https?:\/\/[^\s"'{},?#]+/i;
function scopesIn(file, text) {
  const scopes = /* @__PURE__ */ new Map();
  const reader = SETTINGS.find((one) => one.file === file);
  if (reader === void 0) return scopes;
  for (const { key, value } of readSettings(reader.kind, text) ?? []) {
    const scope = reader.scoped.exec(key)?.[1];
    const url = ADDRESS.exec(value)?.[0];
    if (scope !== void 0 && url !== void 0) scopes.set(scope.startsWith("@") ? scope : `@${scope}`, url.replace(/(?<!\/)\/+$/, ""));
  }
  return scopes;
}

// src/line/configured-scopes.ts
async function configuredScopes(trusted, head) {
  const files = settingsBeside(await head.lockfiles());
  const texts2 = await Promise.all(files.map((file) => trusted.read(file)));
  return new Map(files.flatMap((file, index) => [...scopesIn(file, texts2[index] ?? "")]));
}

// src/io/recording/recording.ts
import fs3 from "node:fs/promises";
import path5 from "node:path";

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
var tarballFile = (bytes) => `${createHash("sha256").update(bytes).digest("hex")}.tgz`;
var TARBALL_FILE = /^[0-9a-f]{64}\.tgz$/;
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
  replaced: true,
  "not-recorded": true
};
var isCode = (text) => Object.hasOwn(CODES, text);
async function readAnswer(dir, question) {
  const json = await readRecordedJson(dir, answerFile(question));
  if (json === void 0) return void 0;
  const answer = parseAnswer(json, question);
  if (answer.kind !== "known" || question.to !== "registry" || question.accept !== "tarball") return answer;
  return known(await readTarball(dir, isJsonObject(answer.value) ? textField(answer.value, "tarball") : void 0));
}
async function readTarball(dir, name) {
  if (name === void 0 || !TARBALL_FILE.test(name)) throw invalid("an answer names no tarball");
  const bytes = await readRecorded(dir, path.join("tarballs", name));
  if (bytes === void 0) throw invalid(`tarballs/${name} is missing`);
  if (tarballFile(bytes) !== name) throw invalid(`tarballs/${name} was changed since`);
  return bytes;
}
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

// src/io/recording/side.ts
import path3 from "node:path";

// src/io/recording/write.ts
import fs2 from "node:fs/promises";
import path2 from "node:path";
async function write(dir, name, content) {
  try {
    await fs2.writeFile(path2.join(dir, name), content);
  } catch (error) {
    throw failed(path2.join(dir, name), error);
  }
}
function failed(what, cause) {
  const help = "Check the path and its permissions, or run without --record.";
  return new GateError("OUTPUT_FAILED", `${what} could not be recorded (${codeOf(cause)})`, { help, cause });
}

// src/io/recording/side.ts
function recordSide(snapshot, dir) {
  const files = /* @__PURE__ */ new Map();
  const states = /* @__PURE__ */ new Map();
  const all = snapshot.allLockfiles?.bind(snapshot);
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
      ...all !== void 0 && { allLockfiles: async () => allLockfiles = await all() },
      async at(file) {
        const state = await snapshot.at?.(file);
        states.set(file, state ?? null);
        return state;
      }
    },
    manifest: () => ({
      commit: snapshot.commit ?? null,
      lockfiles,
      ...allLockfiles === null ? {} : { allLockfiles },
      files: Object.fromEntries([...files].sort(byName)),
      ...states.size > 0 && { at: Object.fromEntries([...states].sort(byName)) }
    })
  };
}
var byName = ([a], [b]) => a < b ? -1 : 1;

// src/io/recording/replay.ts
import path4 from "node:path";

// src/io/recording/paths.ts
var STATES = ["file", "link", "submodule", "unknown", void 0];
function readChanged(json) {
  if (json === void 0) return void 0;
  const list = Array.isArray(json) ? json.map(readPath) : [void 0];
  if (list.every((path6) => path6 !== void 0)) return list;
  throw invalid("`changed` has another shape");
}
function readPath(json) {
  const path6 = isJsonObject(json) ? textField(json, "path") : void 0;
  if (!isJsonObject(json) || path6 === void 0) return void 0;
  const [before, after] = ["before", "after"].map((side) => STATES.findIndex((state) => state === field(json, side)));
  if (before === void 0 || after === void 0 || before < 0 || after < 0) return void 0;
  return { path: path6, before: STATES[before], after: STATES[after] };
}
function readState(states, path6) {
  const state = field(states, path6);
  if (state === void 0 || state === null) return void 0;
  const kind = isJsonObject(state) ? field(state, "kind") : void 0;
  const target = isJsonObject(state) ? textField(state, "target") : void 0;
  if (kind === "link" && target !== void 0) return { kind, target };
  if (kind === "file" || kind === "submodule" || kind === "folder") return { kind };
  throw invalid(`it does not say what stands at ${JSON.stringify(path6)}`);
}

// src/io/recording/replay.ts
async function replayWorld(dir) {
  const manifest = await readRecordedJson(dir, "manifest.json");
  if (!isJsonObject(manifest)) throw invalid(`there is no manifest.json in ${dir}`);
  if (field(manifest, "version") !== RECORDING_VERSION) throw invalid(`it is not of version ${RECORDING_VERSION}`);
  const now = textField(manifest, "now");
  if (now === void 0 || isoTime(now) === void 0) throw invalid("`now` is no time");
  const sides = inside(manifest, "sides");
  const registries = readRegistries(objectField(manifest, "registries"));
  const changed = readChanged(field(manifest, "changed"));
  const world = {
    now,
    registries: () => Promise.resolve(registries),
    base: replaySide(sides, "base", dir),
    head: replaySide(sides, "head", dir),
    trusted: replaySide(sides, "trusted", dir),
    changed: () => Promise.resolve(changed),
    async ask(question) {
      const answer = await readAnswer(dir, question);
      if (answer !== void 0) return answer;
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
  const all = texts(field(side, "allLockfiles"));
  return {
    commit: textField(side, "commit"),
    async read(file) {
      const stored = field(files, file);
      if (stored === null) return void 0;
      if (typeof stored !== "string" || !isTextFile(stored))
        throw invalid(`it does not say whether there is ${JSON.stringify(file)} at the ${name}`);
      const bytes = await readRecorded(dir, path4.join("files", stored));
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
    ...all !== void 0 && { allLockfiles: () => Promise.resolve(all) },
    at: (file) => Promise.resolve(readState(objectField(side, "at") ?? {}, file))
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
    source: readSource(inside(json, "source"))
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
  let changed;
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
    ...changed !== void 0 && { changed },
    sides: { base: base.manifest(), head: head.manifest(), trusted: trusted.manifest() }
  });
  const recording = {
    now: world.now,
    registries: registriesOnce,
    base: base.snapshot,
    head: head.snapshot,
    trusted: trusted.snapshot,
    changed: async () => changed = await world.changed(),
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
    if (before !== void 0)
      return before.then(
        async () => await readAnswer(dir, question) ?? unavailable("not-recorded", `${key}: its recorded answer is gone`)
      );
    const answer = world.ask(question);
    const written = answer.then(
      async (value) => write(dir, answerFile(question), toText({ question: key, answer: await storable(value, dir) }))
    );
    asked.set(key, written);
    await written;
    return answer;
  };
}
async function storable(answer, dir) {
  if (answer.kind !== "known" || !(answer.value instanceof Uint8Array)) return answer;
  const tarball = tarballFile(answer.value);
  await write(dir, path5.join("tarballs", tarball), answer.value);
  return known({ tarball });
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
var FOLDERS = ["answers", "files", "tarballs"];
var OURS = ["manifest.json", "trust.json", ...FOLDERS];
async function prepare(dir) {
  try {
    await fs3.mkdir(dir, { recursive: true });
    if ((await fs3.lstat(dir)).isSymbolicLink()) throw unsuitable(`${dir} is a symbolic link`);
    const there = await fs3.readdir(dir);
    if (there.length > 0 && !await isRecording(dir)) throw unsuitable(`${dir} holds something that is not a recording`);
    for (const name of OURS) await fs3.rm(path5.join(dir, name), { recursive: true, force: true });
    for (const folder of FOLDERS) await fs3.mkdir(path5.join(dir, folder));
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

// src/io/world.ts
function createWorld(settings) {
  const { base, head, trusted, now } = settings;
  const signal = AbortSignal.timeout(settings.deadlineMs);
  let opening;
  const network = () => opening ??= import("./network-CUGIX2VL.js").then(({ openNetwork }) => openNetwork(settings, signal));
  let trust;
  return {
    now,
    base,
    head,
    trusted,
    changed: () => settings.changed === void 0 ? changedBetween(base, head) : Promise.resolve(settings.changed),
    registries: async () => (await network()).registries,
    ask: async (question) => (await network()).ask(question),
    trustMaterial: () => trust ??= loadTrust(settings)
  };
}
async function loadTrust({ trustedRoot, registryKeys, timeoutMs, env }) {
  const { loadTrustMaterial } = await import("./trust-root-XX44E64H.js");
  return loadTrustMaterial(trustedRoot, registryKeys, { timeoutMs, env });
}

export {
  configuredScopes,
  replayWorld,
  recordingWorld,
  createWorld
};
