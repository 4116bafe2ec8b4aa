import {
  c43_NO_OCCASION as NO_OCCASION
} from "./shared-E04875EB.js";
import {
  c1_TOOL_NAME as TOOL_NAME
} from "./shared-E04875EB.js";
import {
  c72_labelOf as labelOf
} from "./shared-E04875EB.js";
import {
  c0_absent as absent,
  c0_known as known,
  c0_unavailable as unavailable
} from "./shared-E04875EB.js";
import {
  c8_readJson as readJson
} from "./shared-E04875EB.js";
import {
  c33_textOfFile as textOfFile
} from "./shared-E04875EB.js";
import {
  c2_codeOf as codeOf
} from "./shared-E04875EB.js";
import {
  c47_parseShard as parseShard,
  c47_shardText as shardText
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_inside as inside,
  c35_isJsonObject as isJsonObject,
  c35_isoTime as isoTime,
  c35_objectField as objectField,
  c35_textField as textField,
  c35_textOf as textOf
} from "./shared-E04875EB.js";
import {
  c56_ECOSYSTEM_IDS as ECOSYSTEM_IDS
} from "./shared-E04875EB.js";

// src/io/recording/recording.ts
import fs4 from "node:fs/promises";
import path5 from "node:path";

// src/io/recording/format.ts
import { createHash as createHash2 } from "node:crypto";
import fs2 from "node:fs/promises";
import path2 from "node:path";

// src/io/recording/write.ts
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
function openStore(dir) {
  const digests = /* @__PURE__ */ new Map();
  return {
    dir,
    async write(name, content) {
      digests.set(plainName(name), sha256(content));
      try {
        await fs.writeFile(path.join(dir, name), content);
      } catch (error) {
        throw failed(path.join(dir, name), error);
      }
    },
    contents: () => Object.fromEntries([...digests].sort(([a], [b]) => a < b ? -1 : 1))
  };
}
var plainName = (name) => name.replaceAll(path.sep, "/");
var sha256 = (content) => createHash("sha256").update(content).digest("hex");
function failed(what, cause) {
  const help = "Check the path and its permissions, or run without --record.";
  return new GateError("OUTPUT_FAILED", `${what} could not be recorded (${codeOf(cause)})`, { help, cause });
}

// src/io/recording/format.ts
var RECORDING_VERSION = 1;
var MAX_BYTES = 256 * 2 ** 20;
var digest = (text) => createHash2("sha256").update(text).digest("hex").slice(0, 16);
var readable = (text) => text.replace(/[^A-Za-z0-9@._-]+/g, "-").replace(/^[-.]+/, "").slice(0, 100);
var RECORDED_AS = { document: "full-packument", json: "json", bytes: "tarball" };
function questionKey(question) {
  return question.to === "github" ? `github ${question.path}` : `registry ${question.registry} ${RECORDED_AS[question.accept]} ${question.path}`;
}
function answerFile(question) {
  const key = questionKey(question);
  const name = question.to === "github" ? `github-${readable(question.path)}` : `registry-${readable(question.path)}`;
  return path2.join("answers", `${name}-${digest(key)}.json`);
}
var tarballFile = (bytes) => `${createHash2("sha256").update(bytes).digest("hex")}.tgz`;
var TARBALL_FILE = /^[0-9a-f]{64}\.tgz$/;
var bytesFile = (bytes) => `${createHash2("sha256").update(bytes).digest("hex")}.bin`;
var BYTES_FILE = /^[0-9a-f]{64}\.bin$/;
var isBytesFile = (name) => BYTES_FILE.test(name);
var textFile = (file, text) => `${digest(text)}-${readable(file.slice(file.lastIndexOf("/") + 1)) || "file"}`;
var TEXT_FILE = /^[0-9a-f]{16}-[A-Za-z0-9@._-]{1,100}$/;
var isTextFile = (name) => TEXT_FILE.test(name);
function invalid(what, cause) {
  const help = "Record it again with --record. A recording is not meant to be edited.";
  return new GateError("RECORDING_INVALID", `the recording is not valid: ${what}`, { help, cause });
}
async function readRecorded(shelf, name) {
  const bytes = await readBytes(shelf.dir, name);
  if (shelf.contents === void 0) return bytes;
  const listed = field(shelf.contents, plainName(name));
  if (bytes !== void 0 && sha256(bytes) !== listed) throw invalid(`${plainName(name)} was changed since`);
  if (bytes === void 0 && listed !== void 0) throw invalid(`${plainName(name)} is missing`);
  return bytes;
}
async function readBytes(dir, name) {
  try {
    const [root, file] = await Promise.all([fs2.realpath(dir), fs2.realpath(path2.join(dir, name))]);
    if (!file.startsWith(root + path2.sep)) throw invalid(`${name} leads out of it`);
    const stat = await fs2.stat(file);
    if (!stat.isFile() || stat.size > MAX_BYTES) throw invalid(`${name} is not a file, or is too large`);
    return await fs2.readFile(file);
  } catch (error) {
    if (error instanceof GateError) throw error;
    if (codeOf(error) === "ENOENT") return void 0;
    throw invalid(`${name} cannot be read (${codeOf(error)})`, error);
  }
}
async function readRecordedJson(shelf, name) {
  const bytes = await readRecorded(shelf, name);
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
async function readAnswer(shelf, question) {
  const json = await readRecordedJson(shelf, answerFile(question));
  if (json === void 0) return void 0;
  const answer = parseAnswer(json, question);
  if (answer.kind !== "known" || question.to !== "registry" || question.accept !== "bytes") return answer;
  return known(await readTarball(shelf, isJsonObject(answer.value) ? textField(answer.value, "tarball") : void 0));
}
async function readTarball(shelf, name) {
  if (name === void 0 || !TARBALL_FILE.test(name)) throw invalid("an answer names no tarball");
  const bytes = await readRecorded(shelf, path2.join("tarballs", name));
  if (bytes === void 0) throw invalid(`tarballs/${name} is missing`);
  if (tarballFile(bytes) !== name) throw invalid(`tarballs/${name} was changed since`);
  return bytes;
}
function parseAnswer(json, question) {
  const name = questionKey(question);
  if (!isJsonObject(json) || textField(json, "question") !== name) throw invalid(`the answer to "${name}" is to another question`);
  const answer = field(json, "answer");
  const kind = isJsonObject(answer) ? field(answer, "kind") : void 0;
  if (!isJsonObject(answer)) throw invalid(`the answer to "${name}" is not an answer`);
  if (kind === "absent") return absent;
  if (kind === "known" && Object.hasOwn(answer, "value")) return known(answer["value"]);
  const [code, detail] = [textField(answer, "code"), textField(answer, "detail")];
  if (kind === "unavailable" && code !== void 0 && isCode(code) && detail !== void 0) return unavailable(code, detail, moreOf(answer));
  throw invalid(`the answer to "${name}" is not an answer`);
}
function moreOf(answer) {
  const until = textField(answer, "until");
  const service = inside(answer, "service");
  const [from, said] = [textField(service, "from"), textField(service, "said")];
  return {
    ...until === void 0 ? {} : { until },
    ...field(answer, "notServed") === true ? { notServed: true } : {},
    ...field(answer, "withoutToken") === true ? { withoutToken: true } : {},
    ...from === void 0 || said === void 0 ? {} : { service: { from, said } }
  };
}

// src/io/recording/side.ts
import path3 from "node:path";
function recordSide(snapshot, store) {
  const files = /* @__PURE__ */ new Map();
  const binaries = /* @__PURE__ */ new Map();
  const states = /* @__PURE__ */ new Map();
  const lists = { lockfiles: null };
  const binary = snapshot.bytes?.bind(snapshot);
  return {
    snapshot: {
      commit: snapshot.commit,
      ...snapshot.isNothing === true && { isNothing: true },
      async read(file) {
        const text = await snapshot.read(file);
        files.set(file, await kept(store, text, (known2) => textFile(file, known2)));
        return text;
      },
      ...listing(snapshot, lists),
      ...binary !== void 0 && {
        async bytes(file) {
          const bytes = await binary(file);
          binaries.set(file, await kept(store, bytes, bytesFile));
          return bytes;
        }
      },
      async at(file) {
        const state = await snapshot.at?.(file);
        states.set(file, state ?? null);
        return state;
      }
    },
    manifest: () => ({
      commit: snapshot.commit ?? null,
      ...snapshot.isNothing === true && { isNothing: true },
      ...lists,
      files: sorted(files),
      ...binaries.size > 0 && { bytes: sorted(binaries) },
      ...states.size > 0 && { at: sorted(states) }
    })
  };
}
async function kept(store, content, nameOf) {
  if (content === void 0) return null;
  const name = nameOf(content);
  await store.write(path3.join("files", name), content);
  return name;
}
function listing(snapshot, lists) {
  const all = snapshot.allLockfiles?.bind(snapshot);
  const manifests = snapshot.manifests?.bind(snapshot);
  const files = snapshot.files?.bind(snapshot);
  return {
    lockfiles: async () => lists.lockfiles = await snapshot.lockfiles(),
    ...all !== void 0 && { allLockfiles: async () => lists.allLockfiles = await all() },
    ...files !== void 0 && {
      async files(wanted) {
        const found = await files(wanted);
        lists.listed = [.../* @__PURE__ */ new Set([...lists.listed ?? [], ...found])].sort();
        return found;
      }
    },
    ...manifests !== void 0 && { manifests: async () => lists.manifests = await manifests() }
  };
}
var sorted = (map) => Object.fromEntries([...map].sort(byName));
var byName = ([a], [b]) => a < b ? -1 : 1;

// src/io/recording/occasion.ts
function plainOccasion({ repository, pullRequest, event, run }) {
  return {
    repository: repository ?? null,
    pullRequest: pullRequest ?? null,
    event: event ?? null,
    run: run === void 0 ? null : { id: run.id, attempt: run.attempt ?? null, url: run.url }
  };
}
function readOccasion(manifest) {
  const json = objectField(manifest, "subject");
  if (json === void 0) return NO_OCCASION;
  return {
    repository: textField(json, "repository"),
    pullRequest: countOf(field(json, "pullRequest")),
    event: textField(json, "event"),
    run: readRun(inside(json, "run"))
  };
}
function readRun(json) {
  const [id, url] = [textField(json, "id"), textField(json, "url")];
  return id === void 0 || url === void 0 ? void 0 : { id, attempt: countOf(field(json, "attempt")), url };
}
var countOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;

// src/io/recording/replay.ts
import fs3 from "node:fs/promises";
import path4 from "node:path";

// src/io/recording/paths.ts
var STATES = ["file", "link", "submodule", "unknown", void 0];
function readChanged(json) {
  if (json === void 0) return void 0;
  const list2 = Array.isArray(json) ? json.map(readPath) : [void 0];
  if (list2.every((path6) => path6 !== void 0)) return list2;
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
  throw invalid(`it does not say what is at ${JSON.stringify(path6)}`);
}

// src/io/recording/options.ts
function readOptions(json) {
  const policyFile = objectField(json ?? {}, "policyFile") ?? {};
  const [mode, file, named] = [field(json ?? {}, "mode"), textField(policyFile, "path"), field(policyFile, "named")];
  const lockfiles = texts(field(json ?? {}, "lockfiles"));
  if (mode !== "enforce" && mode !== "warn" || file === void 0 || typeof named !== "boolean" || lockfiles === void 0) {
    throw invalid("`options` has another shape");
  }
  return { mode, policyFile: { path: file, named }, lockfiles, ...readSeldom(json ?? {}) };
}
function readSeldom(json) {
  const notes = readNotes(field(json, "notes"));
  const shard = readShard(field(json, "shard"));
  const ecosystems = readEcosystems(field(json, "ecosystems"));
  return {
    ...field(json, "policyAlone") === true && { policyAlone: true },
    ...notes.length > 0 && { notes },
    ...shard !== void 0 && { shard },
    ...ecosystems !== void 0 && { ecosystems }
  };
}
function readEcosystems(stated) {
  if (stated === void 0) return void 0;
  const wanted = texts(stated)?.map((text) => ECOSYSTEM_IDS.find((id) => id === text));
  if (wanted?.every((id) => id !== void 0) !== true) throw invalid("`options.ecosystems` has another shape");
  return wanted;
}
function readShard(stated) {
  const shard = typeof stated === "string" ? parseShard(stated) : void 0;
  if (stated !== void 0 && shard === void 0) throw invalid("`options.shard` has another shape");
  return shard;
}
function readNotes(json) {
  const list2 = Array.isArray(json) ? json : [];
  return list2.map((note) => {
    const kind = NOTE_KINDS.find((one) => isJsonObject(note) && one === field(note, "kind"));
    const text = isJsonObject(note) ? textField(note, "text") : void 0;
    if (kind === void 0 || text === void 0) throw invalid("`notes` has another shape");
    return { kind, text };
  });
}
var NOTE_KINDS = [
  "uncommitted",
  "policy-not-at-base",
  "no-merge-base",
  "nothing-before",
  "lockfile-unread",
  "guessed",
  "part-of-repository",
  "none-attested",
  "same-answer"
];
function texts(value) {
  if (!Array.isArray(value)) return void 0;
  const list2 = value.map(textOf);
  return list2.every((text) => text !== void 0) ? list2 : void 0;
}

// src/io/recording/questions.ts
function readQuestions(json) {
  if (json === void 0) return void 0;
  if (!isJsonObject(json)) throw otherShape();
  return { asked: list(json, "asked", readRequests), left: list(json, "left", readLeft), leftOut: list(json, "leftOut", readRequests) };
}
var otherShape = () => invalid("`questions` has another shape");
function list(json, key, read) {
  const found = field(json, key);
  if (!Array.isArray(found)) throw otherShape();
  return found.map((one) => {
    if (!isJsonObject(one)) throw otherShape();
    return read(one);
  });
}
function readRequests(one) {
  const [host, kind] = [textField(one, "host"), textField(one, "kind")];
  if (host === void 0 || kind === void 0) throw otherShape();
  return { host, kind, requests: count(one) };
}
function readLeft(one) {
  const [host, api, until] = [textField(one, "host"), field(one, "api"), isoTime(field(one, "until"))];
  if (host === void 0 || until === void 0 || api !== "rest" && api !== "graphql") throw otherShape();
  return { host, api, requests: count(one), until };
}
function count(one) {
  const requests = field(one, "requests");
  if (typeof requests !== "number" || !Number.isSafeInteger(requests) || requests < 0) throw otherShape();
  return requests;
}

// src/io/recording/replay.ts
var isFolder = (dir) => fs3.stat(dir).then(
  (found) => found.isDirectory(),
  () => false
);
async function replayWorld(dir) {
  if (!await isFolder(dir))
    throw new GateError("RECORDING_INVALID", `there is no folder ${dir}`, { help: "Name the folder that --record wrote." });
  const bytes = await readRecorded({ dir, contents: void 0 }, "manifest.json");
  const body = bytes === void 0 ? void 0 : readJson(bytes);
  const manifest = body?.kind === "json" ? body.value : void 0;
  if (!isJsonObject(manifest))
    throw invalid(bytes === void 0 ? `there is no manifest.json in ${dir}` : "manifest.json is not a JSON object");
  if (field(manifest, "version") !== RECORDING_VERSION) throw invalid(`it is not of version ${RECORDING_VERSION}`);
  if (field(manifest, "unfinished") === true) throw invalid("the run that made it was interrupted");
  const now = textField(manifest, "now");
  if (now === void 0 || isoTime(now) === void 0) throw invalid("`now` is not a time");
  const sides = inside(manifest, "sides");
  const shelf = { dir, contents: objectField(manifest, "contents") };
  const registries = readRegistries(objectField(manifest, "registries"));
  const changed = readChanged(field(manifest, "changed"));
  const questions = readQuestions(field(manifest, "questions"));
  const world = {
    now,
    questions: () => questions,
    occasion: readOccasion(manifest),
    registries: () => Promise.resolve(registries),
    base: replaySide(sides, "base", shelf),
    head: replaySide(sides, "head", shelf),
    trusted: replaySide(sides, "trusted", shelf),
    changed: () => Promise.resolve(changed),
    async ask(question) {
      const answer = await readAnswer(shelf, question);
      if (answer !== void 0) return answer;
      return unavailable(
        "not-recorded",
        `${labelOf(question.to === "registry" ? question.registry : "GitHub", question.path)}: not in the recording`
      );
    },
    trustMaterial: async () => readTrust(await readRecordedJson(shelf, "trust.json"))
  };
  const digest2 = bytes === void 0 || shelf.contents === void 0 ? void 0 : sha256(bytes);
  const isEmpty = shelf.contents !== void 0 && field(shelf.contents, "trust.json") === void 0;
  return { world, options: readOptions(objectField(manifest, "options")), digest: digest2, isEmpty };
}
function readRegistries(json) {
  const scoped = Object.entries(objectField(json ?? {}, "scoped") ?? {}).flatMap(
    ([scope, url2]) => typeof url2 === "string" ? [[scope, url2]] : []
  );
  const url = textField(json ?? {}, "default");
  if (url === void 0) throw invalid("`registries` has another shape");
  return { default: url, scoped: new Map(scoped) };
}
function replaySide(sides, name, shelf) {
  const side = objectField(sides, name);
  const files = objectField(side ?? {}, "files");
  if (side === void 0 || files === void 0) throw invalid(`\`sides.${name}\` has another shape`);
  const all = texts(field(side, "allLockfiles"));
  const manifests = texts(field(side, "manifests"));
  const listed = texts(field(side, "listed"));
  return {
    commit: textField(side, "commit"),
    async read(file) {
      const stored = field(files, file);
      if (stored === null) return void 0;
      if (typeof stored !== "string" || !isTextFile(stored))
        throw invalid(`it does not say whether there is ${JSON.stringify(file)} at the ${name}`);
      const bytes = await readRecorded(shelf, path4.join("files", stored));
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
    ...field(side, "isNothing") === true && { isNothing: true },
    ...listed !== void 0 && { files: (wanted) => Promise.resolve(listed.filter(wanted)) },
    ...manifests !== void 0 && { manifests: () => Promise.resolve(manifests) },
    bytes: (file) => readBytes2(field(objectField(side, "bytes") ?? {}, file), file, shelf),
    at: (file) => Promise.resolve(readState(objectField(side, "at") ?? {}, file))
  };
}
async function readBytes2(stored, file, shelf) {
  if (stored === null) return void 0;
  if (typeof stored !== "string" || !isBytesFile(stored)) throw invalid(`it does not say whether there is ${JSON.stringify(file)}`);
  const bytes = await readRecorded(shelf, path4.join("files", stored));
  if (bytes === void 0) throw invalid(`files/${stored} is missing`);
  if (bytesFile(bytes) !== stored) throw invalid(`files/${stored} was changed since`);
  return bytes;
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
  const store = openStore(dir);
  const recorded = /* @__PURE__ */ new Map();
  const side = (snapshot) => {
    const known2 = recorded.get(snapshot) ?? recordSide(snapshot, store);
    recorded.set(snapshot, known2);
    return known2;
  };
  const [base, head, trusted] = [side(world.base), side(world.head), side(world.trusted)];
  let registries;
  const registriesOnce = () => registries ??= world.registries();
  let changed;
  const recording = {
    now: world.now,
    ...world.occasion !== void 0 && { occasion: world.occasion },
    registries: registriesOnce,
    base: base.snapshot,
    head: head.snapshot,
    trusted: trusted.snapshot,
    changed: async () => changed = await world.changed(),
    ask: recordAnswers(world, store),
    trustMaterial: recordTrust(world, store),
    questions: () => world.questions?.()
  };
  const close = async () => {
    const manifest = {
      ...aboutOf(world, options),
      ...questionsIn(world),
      registries: plainRegistries(await registriesOnce()),
      ...changed !== void 0 && { changed },
      sides: { base: base.manifest(), head: head.manifest(), trusted: trusted.manifest() },
      contents: store.contents()
    };
    const text = `${JSON.stringify(manifest, void 0, 2)}
`;
    await store.write("manifest.json", text);
    return sha256(text);
  };
  return { world: recording, close };
}
var questionsIn = (world) => {
  const questions = world.questions?.();
  return questions === void 0 ? {} : { questions };
};
var aboutOf = (world, { mode, policyFile, lockfiles, ecosystems, policyAlone, notes = [], shard, version }) => ({
  version: RECORDING_VERSION,
  tool: { name: TOOL_NAME, version: version ?? null },
  subject: plainOccasion(world.occasion ?? NO_OCCASION),
  now: world.now,
  options: {
    mode,
    policyFile: { path: policyFile.path, named: policyFile.named },
    lockfiles,
    ...ecosystems !== void 0 && { ecosystems },
    ...policyAlone === true && { policyAlone: true },
    ...notes.length > 0 && { notes },
    ...shard !== void 0 && { shard: shardText(shard) }
  }
});
var plainRegistries = (registries) => ({
  default: registries.default,
  scoped: Object.fromEntries(registries.scoped)
});
function recordAnswers(world, store) {
  const asked = /* @__PURE__ */ new Map();
  return async (question) => {
    const key = questionKey(question);
    const before = asked.get(key);
    if (before !== void 0)
      return before.then(
        async () => await readAnswer({ dir: store.dir, contents: void 0 }, question) ?? unavailable("not-recorded", `${key}: its recorded answer is gone`)
      );
    const answer = world.ask(question);
    const written = answer.then(
      async (value) => store.write(answerFile(question), toText({ question: key, answer: await storable(value, store) }))
    );
    asked.set(key, written);
    await written;
    return answer;
  };
}
async function storable(answer, store) {
  if (answer.kind !== "known" || !(answer.value instanceof Uint8Array)) return answer;
  const tarball = tarballFile(answer.value);
  await store.write(path5.join("tarballs", tarball), answer.value);
  return known({ tarball });
}
function recordTrust(world, store) {
  let asked;
  const ask = async () => {
    const documents = await world.trustMaterial();
    await store.write("trust.json", toText(documents));
    return documents;
  };
  return () => asked ??= ask();
}
var FOLDERS = ["answers", "files", "tarballs"];
var OURS = ["manifest.json", "trust.json", ...FOLDERS];
var BEGUN = `${JSON.stringify({ version: RECORDING_VERSION, unfinished: true, sides: {} })}
`;
async function prepare(dir) {
  try {
    await fs4.mkdir(dir, { recursive: true });
    if ((await fs4.lstat(dir)).isSymbolicLink()) throw unsuitable(`${dir} is a symbolic link`);
    const there = await fs4.readdir(dir);
    if (there.length > 0 && !await isRecording(dir)) throw unsuitable(`${dir} holds something that is not a recording`);
    for (const name of OURS) await fs4.rm(path5.join(dir, name), { recursive: true, force: true });
    for (const folder of FOLDERS) await fs4.mkdir(path5.join(dir, folder));
    await fs4.writeFile(path5.join(dir, "manifest.json"), BEGUN, { flag: "wx" });
  } catch (error) {
    throw error instanceof GateError ? error : failed(dir, error);
  }
}
async function isRecording(dir) {
  const manifest = await readRecordedJson({ dir, contents: void 0 }, "manifest.json").catch((error) => {
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

export {
  replayWorld,
  recordingWorld
};
