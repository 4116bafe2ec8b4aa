import {
  createGitHub,
  createHttp
} from "./chunk-DSD4UN42.js";
import {
  c23_createSlots as createSlots
} from "./shared-E04875EB.js";
import {
  c60_answerOf as answerOf,
  c60_bytesOf as bytesOf
} from "./shared-E04875EB.js";
import {
  createAgents,
  proxySettingsOf
} from "./chunk-K2XDQSBJ.js";
import "./shared-E04875EB.js";
import {
  c40_USER_AGENT as USER_AGENT
} from "./shared-E04875EB.js";
import {
  c72_labelOf as labelOf,
  c72_withoutCredentials as withoutCredentials
} from "./shared-E04875EB.js";
import {
  c0_unavailable as unavailable
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  c61_PUBLIC_REGISTRY as PUBLIC_REGISTRY
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/io/npm/config.ts
import fs from "node:fs/promises";
import os from "node:os";
import path2 from "node:path";

// src/io/npm/credentials.ts
import path from "node:path";
async function credentialsFor(url, { flat, env, githubToken }) {
  const nerfed = Object.entries(flat).filter(([key, value]) => key.startsWith("//") && mayBeUsed(key, value));
  const ca = flat["ca"];
  const general = typeof ca === "string" ? { ca } : Array.isArray(ca) ? { ca: ca.filter((one) => typeof one === "string") } : {};
  if (nerfed.length === 0) return { authorization: void 0, tls: general };
  const { default: getAuth } = await import("./auth-UXI4I57L.js");
  const auth = getAuth(url.href, Object.fromEntries(nerfed));
  const certificate = auth.cert !== null && auth.key !== null ? { cert: auth.cert, key: auth.key } : {};
  const authorization = auth.token !== null ? `Bearer ${auth.token}` : auth.auth !== null ? `Basic ${auth.auth}` : void 0;
  const leaks = authorization !== void 0 && holdsGitHubToken(authorization, env, githubToken) && !isGitHubPackages(url, env);
  return { authorization: leaks || !isHeaderValue(authorization) ? void 0 : authorization, tls: { ...general, ...certificate } };
}
function mayBeUsed(key, value) {
  if (typeof value !== "string" || /\$\{[^}]*\}/.test(value)) return false;
  return /:(?:certfile|keyfile)$/.test(key) ? path.isAbsolute(value) : true;
}
var isHeaderValue = (text) => text === void 0 || /^[\x20-\x7e]+$/.test(text);
function holdsGitHubToken(authorization, env, githubToken) {
  const tokens = [githubToken, env["GITHUB_TOKEN"], env["GH_TOKEN"], env["INPUT_GITHUB-TOKEN"], env["INPUT_EVIDENCE-TOKEN"]];
  const shown = authorization.startsWith("Basic ") ? Buffer.from(authorization.slice("Basic ".length), "base64").toString("utf8") : authorization;
  const texts = [shown, authorization].map((text) => text.toLowerCase());
  return tokens.some((token) => token !== void 0 && token !== "" && texts.some((text) => text.includes(token.toLowerCase())));
}
function isGitHubPackages(url, env) {
  const server = env["GITHUB_SERVER_URL"];
  const host = server !== void 0 && URL.canParse(server) ? new URL(server).host : "github.com";
  if (url.protocol !== "https:") return false;
  return url.host === "npm.pkg.github.com" || host !== "github.com" && (url.host === host || url.host === `npm.${host}`);
}

// src/io/npm/config.ts
async function loadNpmConfig(sources) {
  const flat = await saysSomething(sources) ? await readFlat(sources) : {};
  const { registryUrl: named } = sources;
  const address = named === "public" ? PUBLIC_REGISTRY : named;
  const given = address === void 0 ? void 0 : registryUrl(address, "USAGE_INVALID", "--registry");
  const settings = { flat, env: sources.env, githubToken: sources.githubToken };
  refuseTokenInAddress(flat, settings);
  return {
    registries: {
      default: given ?? registryUrl(textAt(flat, "registry") ?? PUBLIC_REGISTRY, "NPMRC_INVALID", "`registry` of .npmrc"),
      scoped: scopedRegistries(flat)
    },
    proxy: proxyOf(flat, sources.env),
    credentials: (url) => credentialsFor(url, settings)
  };
}
function refuseTokenInAddress(flat, { env, githubToken }) {
  const addresses = ["registry", ...Object.keys(flat).filter((key) => /^@[^:/]+:registry$/i.test(key))];
  const bad = addresses.find((key) => holdsGitHubToken(textAt(flat, key) ?? "", env, githubToken));
  if (bad === void 0) return;
  const help = "Take the variable out of the address. A credential belongs behind `//host/path/:_authToken`.";
  throw new GateError("NPMRC_INVALID", `\`${bad}\` of .npmrc has a token of GitHub in its address`, { help });
}
function textAt(flat, key) {
  const value = flat[key];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function scopedRegistries(flat) {
  const keys = Object.keys(flat).filter((key) => /^@[^:/]+:registry$/i.test(key) && textAt(flat, key) !== void 0);
  return new Map(
    keys.map((key) => [key.slice(0, key.indexOf(":")), registryUrl(textAt(flat, key) ?? "", "NPMRC_INVALID", `\`${key}\` of .npmrc`)])
  );
}
function registryUrl(text, code, what) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const plain = url !== void 0 && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (plain && (url.protocol === "https:" || url.protocol === "http:")) return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
  const help = "Give it as https://host/path, without user name, password, query or fragment.";
  throw new GateError(code, `${what} is not the URL of a registry`, { help });
}
function proxyOf(flat, env) {
  const usual = proxySettingsOf(env);
  const proxy = textAt(flat, "proxy");
  const noProxy = flat["noProxy"];
  return {
    httpsProxy: textAt(flat, "httpsProxy") ?? proxy ?? usual.httpsProxy,
    httpProxy: proxy ?? usual.httpProxy,
    noProxy: (Array.isArray(noProxy) ? noProxy.join(",") : textAt(flat, "noProxy")) || usual.noProxy
  };
}
var SETTING = /^npm_config_(?:registry|userconfig|globalconfig|prefix|(?:https[_-])?proxy|no_?proxy|ca|cafile|cert|key|@.*|\/\/.*)$/i;
async function saysSomething({ npmrcText, env, userConfig }) {
  if (npmrcText !== void 0 && npmrcText.trim() !== "") return true;
  if (Object.keys(env).some((name) => SETTING.test(name) && env[name] !== "")) return true;
  const machine = path2.join(env["PREFIX"] ?? path2.dirname(path2.dirname(process.execPath)), "etc", "npmrc");
  const files = [machine, ...userConfig ? [userFile(env)] : []];
  return (await Promise.all(
    files.map(
      (file) => fs.access(file).then(
        () => true,
        () => false
      )
    )
  )).includes(true);
}
var userFile = (env) => path2.join(env["HOME"] || os.homedir(), ".npmrc");
async function readFlat(sources) {
  const folder = await ownFolder(sources.env["RUNNER_TEMP"] || os.tmpdir()).catch(() => ownFolder(os.tmpdir()));
  try {
    await fs.writeFile(path2.join(folder, ".npmrc"), sources.npmrcText ?? "", { mode: 384 });
    await fs.writeFile(path2.join(folder, "package.json"), "{}");
    return await readFrom(folder, sources);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError("NPMRC_INVALID", "npm cannot read its configuration", {
      help: "Check .npmrc at the base with `npm config list`.",
      cause
    });
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
var ownFolder = (below) => fs.mkdtemp(path2.join(below, "countersign-npm-"));
async function readFrom(folder, { env, userConfig }) {
  const [{ default: Config }, { default: definitions }] = await Promise.all([
    import("./lib-AEY5E66R.js"),
    import("./definitions-2A44UX47.js")
  ]);
  const named = Object.keys(env).some((name) => /^npm_config_userconfig$/i.test(name));
  const userconfig = userConfig || named ? [] : [`--userconfig=${path2.join(folder, "none")}`];
  const config = new Config({
    definitions: definitions.definitions,
    shorthands: definitions.shorthands,
    flatten: definitions.flatten,
    nerfDarts: definitions.nerfDarts,
    npmPath: folder,
    // Without --no-workspaces npm still looks for a workspace root in the folders above.
    argv: ["node", "npm", "--no-workspaces", ...userconfig],
    cwd: folder,
    env: { ...env },
    // npm writes to it
    warn: false
  });
  await config.load();
  const cafile = config.data.get("project")?.raw?.["cafile"];
  if (typeof cafile === "string" && config.find("cafile") === "project" && !path2.isAbsolute(cafile)) {
    const help = "Name it with an absolute path, or put the certificates into `ca`. A relative path would be read from the pull request.";
    throw new GateError("NPMRC_INVALID", "`cafile` of .npmrc is a relative path", { help });
  }
  return config.flat;
}

// src/io/npm/registry.ts
var CONNECTIONS = 64;
var MIB = 2 ** 20;
var LARGE_AT_A_TIME = 2;
var MAX_BYTES = { document: 64 * MIB, json: 8 * MIB, bytes: 128 * MIB };
function createRegistry({ config, timeoutMs, signal, tally }) {
  const tls = /* @__PURE__ */ new Map();
  const tlsFor = (url) => tls.get(url.origin) ?? {};
  const agentFor = createAgents({ maxConnections: CONNECTIONS, proxy: config.proxy, tlsFor });
  const http = createHttp({
    timeoutMs,
    signal,
    maxConnections: CONNECTIONS,
    agentFor,
    inTurn: createSlots(LARGE_AT_A_TIME),
    ...tally && { tally }
  });
  return async (question, wanted = "all") => {
    const isDefault = question.registry === "public";
    const base = isDefault ? config.registries.default : question.registry;
    const label = labelOf(base, question.path);
    const url = addressOf(base, question.path);
    if (url === void 0) return unavailable("refused", `${label}: not an address of a registry`);
    const credentials = await config.credentials(url).catch(() => void 0);
    if (credentials === void 0) return unavailable("refused", `${label}: the credentials that .npmrc names cannot be read`);
    tls.set(url.origin, credentials.tls);
    const isTarball = question.accept === "bytes";
    const headers = {
      // A tarball is compressed already, and its hash is over the compressed bytes.
      ...isTarball ? { accept: "*/*", "accept-encoding": "identity" } : { accept: "application/json" },
      "user-agent": USER_AGENT,
      ...credentials.authorization !== void 0 && { authorization: credentials.authorization }
    };
    const response = await http({ url, headers, label, maxBytes: MAX_BYTES[question.accept], kind: kindOf(question) });
    const reading = { label, exactIntegers: false, strictAbsence: isDefault, wanted };
    const answer = response.kind !== "response" ? response : (isTarball ? bytesOf : answerOf)(response, reading);
    return answer.kind === "unavailable" ? toldBy(answer, base, label) : answer;
  };
}
function toldBy(answer, base, label) {
  const said = answer.detail.startsWith(`${label}: `) ? answer.detail.slice(label.length + 2) : answer.detail;
  return { ...answer, service: { from: withoutCredentials(base), said } };
}
function kindOf({ accept, path: path3 }) {
  if (accept === "bytes") return "tarballs";
  return path3.startsWith("/-/npm/v1/attestations/") ? "attestations" : "metadata";
}
function addressOf(base, path3) {
  if (!/^https?:\/\/[^/?#@\\]+(?:\/[^?#\\]*)?$/.test(base) || !/^\/[\x21-\x7e]*$/.test(path3) || !URL.canParse(base + path3)) return void 0;
  const [url, root] = [new URL(base + path3), new URL(base)];
  return url.origin === root.origin && url.href === `${root.href.replace(/\/+$/, "")}${path3}` ? url : void 0;
}

// src/io/npm/open.ts
async function openRegistries(settings, { githubToken, signal, tally }) {
  const { env, registryConfigs, userConfig, registry, timeoutMs } = settings;
  const npmrcText = registryConfigs.get(".npmrc");
  const [own, npms] = await Promise.all([
    settings.scopes?.() ?? /* @__PURE__ */ new Map(),
    loadNpmConfig({ env, npmrcText, userConfig, registryUrl: registry, githubToken })
  ]);
  const registries = { ...npms.registries, scoped: new Map([...npms.registries.scoped, ...own]) };
  const config = { ...npms, registries };
  return { registries, proxy: config.proxy, ask: createRegistry({ config, timeoutMs, signal, tally }) };
}

// src/io/net/tally.ts
function createTally() {
  const [asked, leftOut] = [new Counts(), new Counts()];
  const left = /* @__PURE__ */ new Map();
  return {
    sent: (url, kind) => asked.add(url.host, kind),
    leftOut: (url, kind) => leftOut.add(url.host, kind),
    left({ host }, api, requests, until) {
      const time = new Date(until).toISOString().replace(/\.\d+Z$/, "Z");
      left.set(`${host} ${api}`, { host, api, requests, until: time });
    },
    read: () => ({ asked: asked.list(), left: [...left.values()].toSorted(byHost), leftOut: leftOut.list() })
  };
}
var byHost = (a, b) => `${a.host} ${a.api}` < `${b.host} ${b.api}` ? -1 : 1;
var Counts = class {
  #hosts = /* @__PURE__ */ new Map();
  add(host, kind) {
    const kinds = this.#hosts.get(host) ?? /* @__PURE__ */ new Map();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    this.#hosts.set(host, kinds);
  }
  list() {
    const all = [...this.#hosts].flatMap(([host, kinds]) => [...kinds].map(([kind, requests]) => ({ host, kind, requests })));
    return all.toSorted((a, b) => a.host === b.host ? a.kind < b.kind ? -1 : 1 : a.host < b.host ? -1 : 1);
  }
};

// src/io/heap-growth.ts
import v8 from "node:v8";
var ENOUGH = 8 * 2 ** 20;
var LOOK_EACH = 16;
var OLD_OBJECTS = "--heap-growing-percent=50";
var YOUNG_OBJECTS = "--semi-space-growth-factor=1";
function createHeapHold() {
  let [count, isHeld] = [0, false];
  return () => {
    if (isHeld || ++count % LOOK_EACH !== 0) return;
    const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
    if (young === void 0 || young.space_size < ENOUGH) return;
    v8.setFlagsFromString(YOUNG_OBJECTS);
    v8.setFlagsFromString(OLD_OBJECTS);
    isHeld = true;
  };
}

// src/io/network.ts
async function openNetwork(settings, signal) {
  const { evidenceApi: apiUrl, evidenceToken, timeoutMs } = settings;
  const token = evidenceToken === "" ? void 0 : evidenceToken;
  const tally = createTally();
  const { registries, proxy, ask } = await openRegistries(settings, { githubToken: token, signal, tally });
  const underWay = { registry: 0 };
  const holdHeap = createHeapHold();
  const isBusy = () => underWay.registry > 0;
  const github = createGitHub({ apiUrl, token, timeoutMs, signal, proxy, isBusy, tally });
  const askRegistry = async (question, wanted) => {
    underWay.registry++;
    holdHeap();
    return ask(question, wanted).finally(() => underWay.registry--);
  };
  return {
    registries,
    questions: () => tally.read(),
    ask: (question, wanted) => question.to === "registry" ? askRegistry(question, wanted) : github.ask(question)
  };
}
export {
  openNetwork
};
