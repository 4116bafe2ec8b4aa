import {
  c60_answerOf as answerOf
} from "./shared-E04875EB.js";
import {
  c72_labelOf as labelOf
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  filesIn,
  kindOfMode,
  manifestsIn
} from "./chunk-4BSTT5ZB.js";
import {
  c33_MAX_FILE_BYTES as MAX_FILE_BYTES,
  c33_isNameOfText as isNameOfText,
  c33_isRepositoryPath as isRepositoryPath,
  c33_nameNotText as nameNotText,
  c33_notAFile as notAFile,
  c33_textOfFile as textOfFile
} from "./shared-E04875EB.js";
import {
  c76_isLockfilePath as isLockfilePath
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  c51_isObjectId as isObjectId
} from "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_isJsonObject as isJsonObject,
  c35_objectField as objectField,
  c35_textField as textField
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/io/github/trees.ts
var MAX_TREE_BYTES = 32 * 2 ** 20;
var JSON_TYPE = "application/vnd.github+json";
var RAW_TYPE = "application/vnd.github.raw+json";
function createTrees(client, repository) {
  const trees = /* @__PURE__ */ new Map();
  const listings = /* @__PURE__ */ new Map();
  const blobs = /* @__PURE__ */ new Map();
  return {
    tree: (id, depth) => once(trees, `${id}${depth === "recursive" ? "?recursive=1" : ""}`, (name) => askTree(client, `${repository}/git/trees/${name}`)),
    listed(id) {
      const whole = trees.get(`${id}?recursive=1`);
      return whole === void 0 ? Promise.resolve(void 0) : once(listings, id, async () => byPath(await whole));
    },
    blob: (id) => once(blobs, id, () => askBlob(client, `${repository}/git/blobs/${id}`))
  };
}
var byPath = (tree) => tree === void 0 || tree.truncated ? void 0 : new Map(tree.entries.map((entry) => [entry.path, entry]));
function once(asked, key, ask) {
  const answer = asked.get(key) ?? ask(key);
  asked.set(key, answer);
  return answer;
}
async function askTree(client, path) {
  const json = await askContents(client, path);
  if (json === void 0) return void 0;
  const list = isJsonObject(json) ? field(json, "tree") : void 0;
  if (!isJsonObject(json) || !Array.isArray(list)) throw unavailableContents(path, "the answer has an unexpected shape");
  const entries = list.map(readEntry);
  if (!entries.every((entry) => entry !== void 0)) throw unavailableContents(path, "the answer has an unexpected shape");
  return { entries, truncated: field(json, "truncated") !== false };
}
function readEntry(json) {
  if (!isJsonObject(json)) return void 0;
  const [mode, id, path] = [textField(json, "mode"), textField(json, "sha"), textField(json, "path")];
  return mode === void 0 || id === void 0 || path === void 0 || !isObjectId(id) ? void 0 : { mode, id, path };
}
async function askBlob(client, path) {
  const response = await client.get(path, { accept: RAW_TYPE, maxBytes: MAX_FILE_BYTES, maybePrivate: true });
  if (response.kind === "response" && response.status === 200) return response.body;
  throw unavailableContents(path, response.kind === "response" ? refusalOf(response, path) : response.detail);
}
async function askContents(client, path) {
  const response = await client.get(path, { accept: JSON_TYPE, maxBytes: MAX_TREE_BYTES, maybePrivate: true });
  if (response.kind === "unavailable") throw unavailableContents(path, response.detail);
  const answer = answerOf(response, { label: labelOf("GitHub", path), exactIntegers: false, strictAbsence: true });
  if (answer.kind === "unavailable") throw unavailableContents(path, answer.detail);
  return answer.kind === "known" ? answer.value ?? null : void 0;
}
function refusalOf(response, path) {
  const answer = answerOf(response, { label: labelOf("GitHub", path), exactIntegers: false, strictAbsence: true });
  return answer.kind === "unavailable" ? answer.detail : `${labelOf("GitHub", path)}: HTTP ${response.status}`;
}
function unavailableContents(path, detail) {
  const help = "Re-run the check. If it fails again, check that `github-token` may read this repository (`contents: read`), or check it out with `fetch-depth: 0`.";
  const message = detail.startsWith("GET ") ? detail : `${labelOf("GitHub", path)}: ${detail}`;
  return new GateError("CONTENTS_UNAVAILABLE", `the repository could not be read: ${message}`, { help });
}

// src/io/github/compare.ts
var MAX_COMPARED_FILES = 300;
async function compare(client, repository, { base, head, since }, askKinds) {
  const path = `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
  const whole = { base, changed: void 0 };
  const first = await askContents(client, path).catch(asFailure);
  if (first === void 0) return whole;
  if (!(first instanceof GateError)) return withKinds(readComparison(first, base, since, path), head, askKinds);
  if (since === "base") return whole;
  const second = await askContents(client, `${path}&page=2`);
  return second === void 0 ? whole : { ...readComparison(second, base, since, path), changed: void 0 };
}
function asFailure(error) {
  if (error instanceof GateError) return error;
  throw error;
}
function readComparison(json, base, since, path) {
  const parted = isJsonObject(json) ? textField(objectField(json, "merge_base_commit") ?? {}, "sha") : void 0;
  const list = isJsonObject(json) ? field(json, "files") : void 0;
  if (parted === void 0 || !isObjectId(parted)) throw unavailableContents(path, "the answer has an unexpected shape");
  const applies = since === "merge-base" || parted === base;
  const files = applies && Array.isArray(list) && list.length < MAX_COMPARED_FILES ? list.map(readChangedFile) : void 0;
  return { base: since === "merge-base" ? parted : base, changed: files?.every((file) => file !== void 0) === true ? files : void 0 };
}
async function withKinds({ base, changed }, head, askKinds) {
  if (changed === void 0) return { base, changed };
  const plain = ({ before, after }) => ({ before, after });
  const doubtful = changed.filter(({ mayBeLink }) => mayBeLink);
  if (doubtful.length === 0) return { base, changed: changed.map(plain) };
  const pathsOf = (side) => doubtful.flatMap((file) => file[side] ?? []);
  const [then, now] = await Promise.all([askKinds(base, pathsOf("before")), askKinds(head, pathsOf("after"))]);
  const kindsOf = ({ before, after }) => ({
    before: before === void 0 ? void 0 : then.get(before),
    after: after === void 0 ? void 0 : now.get(after)
  });
  return { base, changed: changed.map((file) => file.mayBeLink ? { ...plain(file), kinds: kindsOf(file) } : plain(file)) };
}
var UNENDED = "\n\\ No newline at end of file";
function isMaybeLink(json, status) {
  const [patch, additions] = [textField(json, "patch"), field(json, "additions")];
  if (patch === void 0) return (status === "renamed" || status === "changed") && field(json, "changes") === 0;
  return typeof additions === "number" && additions <= 1 && patch.endsWith(UNENDED);
}
function readChangedFile(json) {
  if (!isJsonObject(json)) return void 0;
  const [name, status] = [textField(json, "filename"), textField(json, "status")];
  if (name === void 0 || status === void 0) return void 0;
  const before = status === "added" || status === "copied" ? void 0 : textField(json, "previous_filename") ?? name;
  return { before, after: status === "removed" ? void 0 : name, mayBeLink: isMaybeLink(json, status) };
}

// src/io/github/contents.ts
var MAX_FOLDERS = 500;
function openContents(client, { owner, name }) {
  const repository = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  const trees = createTrees(client, repository);
  return {
    async resolve(revision) {
      const path = branchOf(revision) ?? `/commits/${encodeURIComponent(revision)}`;
      const json = await askContents(client, repository + path);
      if (json === void 0) return void 0;
      const named = isJsonObject(json) ? objectField(json, "object") ?? json : {};
      const id = textField(named, "sha");
      if (id === void 0 || !isObjectId(id)) throw unavailableContents(repository + path, "the answer has an unexpected shape");
      return id;
    },
    compare: (base, head, since) => compare(
      client,
      repository,
      { base, head, since },
      async (commit, paths) => paths.length > MAX_LOOKED_UP ? kindsIn(await leaves(trees, commit), paths) : lookedUp(trees, commit, paths)
    ),
    snapshot: (commit) => ({
      commit,
      read: (path) => readFile(trees, commit, path),
      lockfiles: () => listLockfiles(trees, commit),
      contentId: async (path) => isRepositoryPath(path) && isNameOfText(path) ? (await find(trees, commit, path.split("/")))?.id : void 0,
      files: async (wanted) => filesIn(await leaves(trees, commit), wanted),
      entries: async () => (await leaves(trees, commit)).map(({ path, mode, id }) => ({ path, kind: kindOfMode(mode), id })),
      manifests: async () => manifestsIn(await leaves(trees, commit)),
      bytes: (path) => readBytes(trees, commit, path),
      at: (path) => stateAt(trees, commit, path)
    })
  };
}
var MAX_LOOKED_UP = 10;
function kindsIn(entries, paths) {
  const wanted = new Set(paths);
  return new Map(entries.flatMap(({ path, mode }) => wanted.has(path) ? [[path, kindOfMode(mode)]] : []));
}
async function lookedUp(trees, commit, paths) {
  const found = await Promise.all(paths.map(async (path) => ({ path, entry: await find(trees, commit, path.split("/")) })));
  return new Map(found.flatMap(({ path, entry }) => entry === void 0 ? [] : [[path, kindOfMode(entry.mode)]]));
}
function branchOf(revision) {
  const [, branch] = /^refs\/(heads\/.+)$/.exec(revision) ?? [];
  return branch === void 0 ? void 0 : `/git/ref/${branch.split("/").map(encodeURIComponent).join("/")}`;
}
var FOLDER = "040000";
var KINDS = { "120000": "a symbolic link", "160000": "a submodule", [FOLDER]: "a folder" };
async function readFile(trees, commit, path) {
  const bytes = await readBytes(trees, commit, path);
  return bytes === void 0 ? void 0 : textOfFile(bytes, path);
}
async function readBytes(trees, commit, path) {
  if (!isNameOfText(path)) throw nameNotText(path);
  const entry = isRepositoryPath(path) ? await find(trees, commit, path.split("/")) : void 0;
  if (entry === void 0) return void 0;
  if (!entry.mode.startsWith("100")) throw notAFile(path, KINDS[entry.mode] ?? "something else");
  return trees.blob(entry.id);
}
async function stateAt(trees, commit, path) {
  const entry = isRepositoryPath(path) && isNameOfText(path) ? await find(trees, commit, path.split("/")) : void 0;
  if (entry === void 0) return void 0;
  if (entry.mode === FOLDER) return { kind: "folder" };
  const kind = kindOfMode(entry.mode);
  return kind === "link" ? { kind, target: (await trees.blob(entry.id)).toString("utf8") } : { kind };
}
async function find(trees, commit, parts) {
  const listed = await trees.listed(commit);
  if (listed !== void 0) return listed.get(parts.join("/"));
  let id = commit;
  for (const [depth, part] of parts.entries()) {
    const entry = (await flat(trees, id)).find((one) => one.path === part);
    if (entry === void 0 || depth === parts.length - 1) return entry;
    if (entry.mode !== FOLDER) return void 0;
    id = entry.id;
  }
  return void 0;
}
async function flat(trees, id) {
  const tree = await existing(trees, id, "flat");
  if (tree.truncated) throw unavailableContents(id, "a folder has more entries than GitHub lists");
  return tree.entries;
}
async function existing(trees, id, depth) {
  const tree = await trees.tree(id, depth);
  if (tree === void 0) throw unavailableContents(`/git/trees/${id}`, "the commit does not exist, or the token may not read it");
  return tree;
}
async function listLockfiles(trees, commit) {
  const paths = (await leaves(trees, commit)).filter(isInThisRepository).map((entry) => entry.path);
  return paths.filter(isLockfilePath).sort();
}
async function leaves(trees, commit) {
  const whole = await existing(trees, commit, "recursive");
  return whole.truncated ? walk(trees, commit) : whole.entries.filter(isLeaf);
}
var isLeaf = (entry) => entry.mode !== FOLDER;
var isInThisRepository = (entry) => entry.mode !== "160000";
async function walk(trees, commit) {
  let folders = 0;
  const below = async (id, prefix) => {
    const inside = await Promise.all(
      (await flat(trees, id)).map(async (entry) => {
        const path = prefix + entry.path;
        if (entry.mode !== FOLDER) return [{ ...entry, path }];
        if (entry.path === "node_modules") return [];
        folders++;
        if (folders > MAX_FOLDERS) throw unavailableContents(commit, `it has more than ${MAX_FOLDERS} folders to look into`);
        const whole = await existing(trees, entry.id, "recursive");
        return whole.truncated ? below(entry.id, `${path}/`) : whole.entries.filter(isLeaf).map((one) => ({ ...one, path: `${path}/${one.path}` }));
      })
    );
    return inside.flat();
  };
  return below(commit, "");
}
export {
  openContents
};
