import {
  c23_createSlots as createSlots
} from "./shared-E04875EB.js";
import {
  c60_answerOf as answerOf,
  c60_isRateLimited as isRateLimited,
  c60_rateLimitReset as rateLimitReset
} from "./shared-E04875EB.js";
import {
  createAgents
} from "./chunk-K2XDQSBJ.js";
import {
  c86_require_http as require_http
} from "./shared-E04875EB.js";
import {
  c40_USER_AGENT as USER_AGENT
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
  c2_codeOf as codeOf
} from "./shared-E04875EB.js";
import {
  c51_SHA1_ID as SHA1_ID,
  c51_isObjectId as isObjectId
} from "./shared-E04875EB.js";
import {
  c35_asObject as asObject,
  c35_field as field,
  c35_inside as inside,
  c35_isJsonObject as isJsonObject,
  c35_objectField as objectField,
  c35_textField as textField
} from "./shared-E04875EB.js";
import {
  c41_groupBy as groupBy
} from "./shared-E04875EB.js";
import {
  c16___toESM as __toESM
} from "./shared-E04875EB.js";

// src/io/net/http.ts
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

// src/io/net/attempt.ts
var import_node_http = __toESM(require_http(), 1);
import https from "node:https";
import { promisify } from "node:util";
import zlib from "node:zlib";
var failure = (code, detail, again = false) => ({ kind: "failure", code, detail, again });
var MAX_ERROR_BYTES = 64 * 1024;
var LARGE = 256 * 1024;
var unpack = promisify(zlib.gunzip);
function attempt(request) {
  return new Promise((resolve) => {
    const { url, headers, agent, body, timeoutMs, signal } = request;
    const client = url.protocol === "https:" ? https : import_node_http.default;
    const method = body === void 0 ? "GET" : "POST";
    const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const started = client.request(url, { method, agent, headers: { "accept-encoding": "gzip", ...length, ...headers } });
    const settle = (outcome) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onDeadline);
      if (outcome.kind === "failure") started.destroy();
      resolve(outcome);
    };
    const onDeadline = () => settle(deadlinePassed);
    const timer = setTimeout(() => settle(failure("timeout", `timed out after ${seconds(timeoutMs)}`, true)), timeoutMs);
    signal.addEventListener("abort", onDeadline, { once: true });
    started.on("error", (error) => settle(connectionFailure(error)));
    started.on("response", (message) => {
      if (url.protocol === "https:" && !isEncrypted(message)) return settle(refusedByProxy(message));
      return void readResponse(message, request, () => clearTimeout(timer)).then(settle);
    });
    started.end(body);
    if (signal.aborted) onDeadline();
  });
}
var deadlinePassed = failure("deadline-passed", "the run's deadline passed");
var seconds = (milliseconds) => `${Math.round(milliseconds / 100) / 10} s`;
function connectionFailure(error) {
  const code = codeOf(error);
  if (code.startsWith("HPE_")) return failure("malformed", `the answer is not HTTP (${code})`);
  const forGood = /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO|ERR_INVALID|EINVALIDPROXY/.test(code);
  return failure("unreachable", `the connection failed (${code})`, !forGood);
}
var isEncrypted = ({ socket }) => "encrypted" in socket && socket.encrypted === true;
var refusedByProxy = ({ statusCode = 0 }) => failure("unreachable", `the proxy let nothing through (HTTP ${statusCode})`, statusCode >= 500);
async function readResponse(message, { maxBytes, inTurn }, onRead) {
  const status = message.statusCode ?? 0;
  const success = status >= 200 && status < 300;
  const limit = success ? maxBytes : MAX_ERROR_BYTES;
  const tooLarge = failure("too-large", `the answer is larger than ${Math.round(maxBytes / 2 ** 20)} MiB`);
  if (success && Number(message.headers["content-length"] ?? 0) > limit) return tooLarge;
  const raw = await readBody(message, limit);
  if (raw === "cut") return failure("unreachable", "the answer was cut short", true);
  if (raw === "too-large") return success ? tooLarge : respond(message, status, Buffer.alloc(0));
  onRead();
  const decodeBody = () => decode(raw, message.headers["content-encoding"], limit);
  const body = await (inTurn !== void 0 && raw.length > LARGE ? inTurn.use(decodeBody) : decodeBody());
  if (Buffer.isBuffer(body)) return respond(message, status, body);
  if (!success) return respond(message, status, Buffer.alloc(0));
  return body === "too-large" ? tooLarge : failure("malformed", "the answer is compressed in a way that cannot be read");
}
function respond(message, status, body) {
  if (!message.complete) message.destroy();
  return { kind: "response", status, headers: message.headers, body };
}
function readBody(message, limit) {
  return new Promise((resolve) => {
    const chunks = [];
    let size = 0;
    message.on("data", (chunk) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      message.pause();
      resolve("too-large");
    });
    message.on("end", () => resolve(message.complete ? Buffer.concat(chunks, size) : "cut"));
    message.on("error", () => resolve("cut"));
    message.on("close", () => resolve("cut"));
  });
}
var declaredSize = (raw, limit) => Math.max(raw.length, Math.min(raw.readUInt32LE(raw.length - 4), limit)) + 64;
async function decode(raw, encoding, limit) {
  if (encoding === void 0 || encoding === "identity") return raw;
  if (encoding !== "gzip" && encoding !== "x-gzip") return "broken";
  const inOne = raw.length > LARGE ? await gunzip(raw, limit, declaredSize(raw, limit)) : void 0;
  return inOne === void 0 || inOne === "broken" ? gunzip(raw, limit) : inOne;
}
async function gunzip(raw, limit, chunkSize) {
  try {
    return await unpack(raw, { maxOutputLength: limit, ...chunkSize !== void 0 && { chunkSize } });
  } catch (error) {
    return codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "broken";
  }
}

// src/io/net/http.ts
var ATTEMPTS = 3;
var REDIRECTS = 5;
var PAUSE_MS = 200;
var PAUSES_MS = 1e3;
var MAX_PAUSE_MS = 5e3;
function createHttp(options) {
  setMaxListeners(0, options.signal);
  const slots = createSlots(options.maxConnections);
  return (request) => slots.use(() => askWithin(request, options));
}
async function askWithin(request, options) {
  const endsAt = performance.now() + options.timeoutMs * ATTEMPTS + PAUSES_MS;
  const attempts = request.body === void 0 ? ATTEMPTS : 1;
  for (let attempt2 = 1; ; attempt2++) {
    const outcome = await follow(request, options, endsAt);
    const pause = attempt2 < attempts ? pauseBeforeNext(outcome, attempt2) : void 0;
    if (pause === void 0 || performance.now() + pause >= endsAt || !await waited(pause, options.signal)) {
      return outcome.kind === "response" ? outcome : describe(request.label, outcome, attempt2);
    }
  }
}
function describe(label, { code, detail }, attempts) {
  return unavailable(code, `${label}: ${detail}${attempts > 1 ? `, ${attempts} attempts` : ""}`);
}
async function waited(milliseconds, signal) {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}
function pauseBeforeNext(outcome, attempt2) {
  const usual = PAUSE_MS * 3 ** (attempt2 - 1);
  if (outcome.kind === "failure") return outcome.again ? usual : void 0;
  const wanted = retryAfter(outcome.headers["retry-after"]);
  if (outcome.status < 500 && outcome.status !== 429 && !(outcome.status === 403 && wanted !== void 0)) return void 0;
  if (outcome.headers["x-ratelimit-remaining"] === "0") return void 0;
  const pause = Math.max(usual, wanted ?? 0);
  return pause <= MAX_PAUSE_MS ? pause : void 0;
}
function retryAfter(header) {
  if (header === void 0) return void 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1e3;
  const at = Date.parse(header);
  return Number.isNaN(at) ? void 0 : Math.max(0, at - Date.now());
}
async function follow(request, options, endsAt) {
  let url = request.url;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const outcome = await attemptOnce({ ...request, url }, options, endsAt);
    const location = outcome.kind === "response" && outcome.status >= 300 && outcome.status < 400 ? outcome.headers.location : void 0;
    if (location === void 0 || request.body !== void 0) return outcome;
    const next2 = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (next2?.origin !== request.url.origin) return redirected("redirected to another place, which is not asked");
    url = next2;
  }
  return redirected(`redirected more than ${REDIRECTS} times`);
}
var redirected = (detail) => ({ kind: "failure", code: "redirected", detail, again: false });
async function attemptOnce(request, options, endsAt) {
  if (options.signal.aborted) return deadlinePassed;
  const left = Math.ceil(endsAt - performance.now());
  if (left <= 0) return { kind: "failure", code: "timeout", detail: "timed out", again: false };
  try {
    const agent = await options.agentFor(request.url);
    options.tally?.sent(request.url, request.kind ?? "other");
    const { timeoutMs, signal, inTurn } = options;
    return await attempt({ ...request, agent, timeoutMs: Math.min(left, timeoutMs), signal, ...inTurn && { inTurn } });
  } catch (error) {
    return { kind: "failure", code: "unreachable", detail: `could not be asked (${codeOf(error)})`, again: false };
  }
}

// src/io/net/rate-limits.ts
import { setImmediate as setImmediate2 } from "node:timers/promises";
var FLOOR = 1;
var FEW = 200;
function createRateLimits(atATime) {
  const counts = /* @__PURE__ */ new Map();
  const countOf = (token) => {
    const count = counts.get(token) ?? { underWay: 0, left: void 0, resetsAt: 0, pausedUntil: 0, waiting: [] };
    counts.set(token, count);
    return count;
  };
  return {
    async admit(token, isFirst = true) {
      const count = countOf(token);
      if (!isFirst && allowedBy(count) < FEW) await setImmediate2();
      for (; ; ) {
        const allowed = allowedBy(count);
        if (allowed <= 0) return new Date(startsAnew(count)).toISOString().replace(/\.\d+Z$/, "Z");
        if (count.underWay < Math.min(allowed, atATime)) break;
        await new Promise((go) => void count.waiting.push({ isFirst, go }));
      }
      count.underWay++;
      return void 0;
    },
    settle(token, response) {
      const count = countOf(token);
      count.underWay--;
      if (response !== void 0) note(count, response);
      if (allowedBy(count) <= 0) for (const { go } of count.waiting.splice(0)) go();
      else next(count.waiting)?.go();
    },
    left(token) {
      const { left, resetsAt } = countOf(token);
      return left === void 0 ? void 0 : { requests: left, until: resetsAt };
    }
  };
}
function next(waiting) {
  const first = waiting.findIndex(({ isFirst }) => isFirst);
  return waiting.splice(Math.max(0, first), 1)[0];
}
function allowedBy({ left, resetsAt, pausedUntil }) {
  if (pausedUntil > Date.now()) return 0;
  return left === void 0 || resetsAt <= Date.now() ? Infinity : left - FLOOR;
}
var startsAnew = ({ left, resetsAt, pausedUntil }) => left !== void 0 && left <= FLOOR ? Math.max(resetsAt, pausedUntil) : pausedUntil;
function note(count, response) {
  const left = response.headers["x-ratelimit-remaining"];
  const wait = response.headers["retry-after"];
  const resetsAt = rateLimitReset(response);
  if (isRateLimited(response) && wait !== void 0 && /^\d{1,6}$/.test(wait)) count.pausedUntil = Date.now() + Number(wait) * 1e3;
  if (typeof left === "string" && /^\d{1,9}$/.test(left) && resetsAt !== void 0) lower(count, Number(left), resetsAt);
}
function lower(count, left, resetsAt) {
  const samePeriod = count.left !== void 0 && count.resetsAt > Date.now();
  count.left = samePeriod ? Math.min(count.left ?? left, left) : left;
  count.resetsAt = samePeriod ? Math.max(count.resetsAt, resetsAt) : resetsAt;
}

// src/io/github/graphql/repository.ts
var REPOSITORY_FACTS = "databaseId nameWithOwner owner { ... on User { databaseId } ... on Organization { databaseId } } defaultBranchRef { name }";
var FACT_NAMES = ["databaseId", "nameWithOwner", "owner", "defaultBranchRef"];
var repositoryLookup = {
  isOfRepository: true,
  fields: () => "",
  read: ({ repository }) => readRepository(repository)
};
function readRepository(repository) {
  const [id, ownerId] = [field(repository, "databaseId"), field(inside(repository, "owner"), "databaseId")];
  const full_name = textField(repository, "nameWithOwner");
  const default_branch = textField(objectField(repository, "defaultBranchRef") ?? {}, "name");
  if (!isId(id) || !isId(ownerId) || full_name === void 0 || default_branch === void 0) return void 0;
  return { answer: known({ id, full_name, owner: { id: ownerId }, default_branch }) };
}
var isId = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0;

// src/io/github/graphql/query.ts
function queryOf(lookups) {
  const variables = {};
  const types = [];
  const variable = (type, value) => {
    const name = `v${types.length}`;
    types.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const keyed = lookups.map((lookup, index) => ({ lookup, key: `f${index}` }));
  const groups = [...groupBy(keyed, ({ lookup: { owner, name } }) => `${owner}/${name}`).values()];
  const aliasOf = new Map(groups.flatMap((group, index) => group.map(({ key }) => [key, `r${index}`])));
  const fields = groups.map((group, index) => {
    const { owner, name } = group[0].lookup;
    const own = group.map(({ lookup, key }) => lookup.fields(key, variable)).join(" ");
    return `r${index}: repository(owner: ${variable("String!", owner)}, name: ${variable("String!", name)}) { ${REPOSITORY_FACTS} ${own} }`;
  });
  return {
    text: `query (${types.join(", ")}) { ${fields.join(" ")} }`,
    variables,
    repositories: groups.length,
    read: (response) => keyed.map(({ lookup, key }) => readLookup(response, lookup, key, aliasOf.get(key) ?? ""))
  };
}
function readLookup(response, lookup, key, alias) {
  if (!isJsonObject(response)) return void 0;
  const repository = objectField(objectField(response, "data") ?? {}, alias);
  if (repository === void 0 || hasFailed(field(response, "errors"), alias, namesOf(lookup, key))) return void 0;
  return lookup.read({ repository, at: (letter = "") => field(repository, `${key}${letter}`) });
}
var namesOf = ({ isOfRepository }, key) => isOfRepository === true ? new RegExp(`^(?:${FACT_NAMES.join("|")})$`) : new RegExp(`^${key}[a-z]?$`);
function hasFailed(errors, alias, names) {
  if (errors === void 0) return false;
  if (!Array.isArray(errors)) return true;
  return errors.some((error) => {
    const path = isJsonObject(error) ? field(error, "path") : void 0;
    if (!Array.isArray(path) || typeof path[0] !== "string") return true;
    return path[0] === alias && (typeof path[1] !== "string" || names.test(path[1]));
  });
}

// src/io/github/graphql/batches.ts
var MOST_LOOKUPS = 150;
var MOST_REPOSITORIES = 60;
var SMALLER = 1 / 3;
var TRIES = 3;
var WAIT = 100;
var LOOK_AGAIN = 4;
function createBatches(options) {
  return new Collecting(options);
}
var Collecting = class {
  #options;
  #waiting = [];
  #since = 0;
  #isLooking = false;
  #isOff = false;
  #most = MOST_LOOKUPS;
  #sent = 0;
  #underWay = 0;
  #triesLeft = TRIES;
  /** After a query that was too large, until one is answered: one query at a time. */
  #isTrying = false;
  constructor(options) {
    this.#options = options;
  }
  ask(path, lookup) {
    if (this.#isOff) return this.#options.askRest(path);
    return new Promise((resolve) => {
      if (this.#waiting.length === 0) this.#since = performance.now();
      this.#waiting.push({ path, lookup, resolve });
      this.#lookSoon();
    });
  }
  #lookSoon() {
    if (this.#isLooking) return;
    this.#isLooking = true;
    setImmediate(() => this.#look());
  }
  #look() {
    const isDue = performance.now() - this.#since >= WAIT * (1 + this.#sent);
    const mustWait = this.#isTrying && this.#underWay > 0;
    if (!mustWait && (isDue || this.#isFull() || !this.#options.isBusy())) {
      this.#isLooking = false;
      this.#sendAll();
    } else if (this.#waiting.length > 0) setTimeout(() => this.#look(), LOOK_AGAIN);
    else this.#isLooking = false;
  }
  #isFull() {
    return this.#waiting.length >= this.#most || repositoriesOf(this.#waiting).size >= MOST_REPOSITORIES;
  }
  #sendAll() {
    do
      void this.#sendOne(this.#take());
    while (this.#waiting.length > 0 && !this.#isTrying);
    if (this.#waiting.length > 0) this.#lookSoon();
  }
  #take() {
    const repositories = /* @__PURE__ */ new Set();
    const end = this.#waiting.findIndex(({ lookup }, index) => {
      repositories.add(repositoryOf(lookup));
      return index >= this.#most || repositories.size > MOST_REPOSITORIES;
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }
  async #sendOne(items) {
    if (items.length === 0) return;
    this.#sent++;
    this.#underWay++;
    const query = queryOf(items.map(({ lookup }) => lookup));
    const outcome = await this.#options.send(query);
    this.#underWay--;
    if (outcome.kind === "response") {
      this.#answer(items, query.read(outcome.json));
      return;
    }
    if (outcome.kind === "too-much" && items.length > 1 && this.#triesLeft > 0) {
      this.#trySmaller(items);
      return;
    }
    this.#isOff = true;
    for (const { path, resolve } of [...items, ...this.#waiting.splice(0)]) resolve(this.#options.askRest(path));
  }
  #trySmaller(items) {
    if (items.length <= this.#most) {
      this.#triesLeft--;
      this.#most = Math.max(1, Math.floor(items.length * SMALLER));
    }
    this.#isTrying = true;
    this.#waiting.unshift(...items);
    this.#lookSoon();
  }
  #answer(items, read) {
    this.#isTrying = false;
    for (const [index, { path, resolve }] of items.entries()) {
      const found = read[index];
      for (const [other, answer] of Object.entries(found?.beside ?? {})) this.#options.learn(other, answer);
      resolve(found === void 0 ? this.#options.askRest(path) : found.answer);
    }
  }
};
var repositoryOf = ({ owner, name }) => `${owner}/${name}`;
var repositoriesOf = (items) => new Set(items.map(({ lookup }) => repositoryOf(lookup)));

// src/io/github/graphql/refs.ts
var STATUSES = { AHEAD: "ahead", BEHIND: "behind", DIVERGED: "diverged", IDENTICAL: "identical" };
var comparisonLookup = (branch, head) => ({
  fields: (key, variable) => `${key}: ref(qualifiedName: ${variable("String!", `refs/heads/${branch}`)}) { compare(headRef: ${variable("String!", head)}) { status } }`,
  read: ({ at }) => {
    const status = textField(inside(asObject(at()), "compare"), "status");
    const position = status === void 0 ? void 0 : field(STATUSES, status);
    return position === void 0 ? void 0 : { answer: known({ status: position }) };
  }
});
var TAG_OBJECT = "... on Tag { tagger { date } target { __typename oid } }";
var tagLookup = (base, tag) => ({
  fields: (key, variable) => {
    const name = variable("String!", `refs/tags/${tag}`);
    return `${key}: ref(qualifiedName: ${name}) { target { __typename oid ${TAG_OBJECT} } } ${key}b: object(expression: ${name}) { oid }`;
  },
  read: ({ at }) => {
    if (at() === null) return at("b") === null ? { answer: absent } : void 0;
    const target = objectField(asObject(at()) ?? {}, "target");
    const object2 = targetOf(target);
    if (target === void 0 || object2 === void 0) return void 0;
    const answer = known({ ref: `refs/tags/${tag}`, object: object2 });
    const beside = tagObject(target);
    return beside === void 0 ? { answer } : { answer, beside: { [`${base}/git/tags/${object2.sha}`]: beside.answer } };
  }
});
var branchHeadLookup = (branch) => ({
  fields: (key, variable) => `${key}: ref(qualifiedName: ${variable("String!", `refs/heads/${branch}`)}) { target { __typename oid } }`,
  read: ({ at }) => {
    const object2 = targetOf(objectField(asObject(at()) ?? {}, "target"));
    return object2 === void 0 ? void 0 : { answer: known({ ref: `refs/heads/${branch}`, object: object2 }) };
  }
});
var MAX_TAGS = 100;
var tagListLookup = {
  fields: (key) => `${key}: refs(refPrefix: "refs/tags/", first: ${MAX_TAGS}) { totalCount pageInfo { hasNextPage } nodes { name target { __typename oid } } }`,
  read: ({ at }) => {
    const found = asObject(at()) ?? {};
    const nodes = field(found, "nodes");
    if (field(inside(found, "pageInfo"), "hasNextPage") !== false || !Array.isArray(nodes) || nodes.length === 0) return void 0;
    if (nodes.length !== field(found, "totalCount")) return void 0;
    const tags = nodes.map(readListed);
    return tags.every((tag) => tag !== void 0) ? { answer: known(tags.toSorted((a, b) => a.ref < b.ref ? -1 : 1)) } : void 0;
  }
};
function readListed(node) {
  if (!isJsonObject(node)) return void 0;
  const [name, object2] = [textField(node, "name"), targetOf(objectField(node, "target"))];
  return name === void 0 || object2 === void 0 ? void 0 : { ref: `refs/tags/${name}`, object: object2 };
}
var TYPES = { Commit: "commit", Tag: "tag", Tree: "tree", Blob: "blob" };
function targetOf(target) {
  const [typename, sha] = [textField(target ?? {}, "__typename"), textField(target ?? {}, "oid")];
  const type = typename === void 0 ? void 0 : field(TYPES, typename);
  return typeof type !== "string" || sha === void 0 || !isObjectId(sha) ? void 0 : { type, sha };
}
function tagObject(tag) {
  const [own, object2] = [targetOf(tag), targetOf(objectField(tag, "target"))];
  const date = textField(inside(tag, "tagger"), "date");
  if (own?.type !== "tag" || object2 === void 0 || date === void 0) return void 0;
  return { answer: known({ sha: own.sha, tagger: { date }, object: object2 }) };
}

// src/io/github/graphql/objects.ts
var MAX_PARENTS = 10;
var commitLookup = (id, place) => ({
  fields: (key, variable) => `${key}: object(oid: ${variable("GitObjectID!", id)}) { __typename oid ... on Commit { committedDate signature { isValid } parents(first: ${MAX_PARENTS}) { totalCount nodes { oid } } } }`,
  read: ({ at }) => {
    const found = asObject(at());
    const parents = found === void 0 ? void 0 : parentsOf(inside(found, "parents"));
    const date = textField(found ?? {}, "committedDate");
    if (found === void 0 || field(found, "oid") !== id || parents === void 0 || date === void 0) return void 0;
    const isSigned = field(inside(found, "signature"), "isValid") === true;
    if (place === "commits" && !isSigned) return void 0;
    const about = { committer: { date }, ...isSigned && { verification: { verified: true } } };
    return { answer: known(place === "commits" ? { sha: id, commit: about, parents } : { sha: id, ...about, parents }) };
  }
});
function parentsOf(list) {
  const nodes = field(list, "nodes");
  if (!Array.isArray(nodes) || nodes.length !== field(list, "totalCount")) return void 0;
  const ids = nodes.map((node) => isJsonObject(node) ? textField(node, "oid") : void 0);
  return ids.every((id) => id !== void 0 && isObjectId(id)) ? ids.flatMap((sha) => sha === void 0 ? [] : { sha }) : void 0;
}
var tagObjectLookup = (id) => ({
  fields: (key, variable) => `${key}: object(oid: ${variable("GitObjectID!", id)}) { __typename oid ${TAG_OBJECT} }`,
  read: ({ at }) => {
    const found = asObject(at());
    if (found === void 0 || field(found, "oid") !== id) return void 0;
    return field(found, "__typename") === "Commit" ? { answer: absent } : tagObject(found);
  }
});
var blobLookup = (expression) => ({
  fields: (key, variable) => `${key}: object(expression: ${variable("String!", expression)}) { __typename ... on Blob { text byteSize isTruncated isBinary } }`,
  read: ({ at }) => {
    const found = asObject(at()) ?? {};
    const text = textField(found, "text");
    if (text === void 0 || field(found, "isTruncated") !== false || field(found, "isBinary") !== false) return void 0;
    const bytes = Buffer.from(text);
    if (bytes.length !== field(found, "byteSize") || text.includes("�") || !holdsObject(text)) return void 0;
    return { answer: known({ type: "file", encoding: "base64", content: bytes.toString("base64") }) };
  }
});
function holdsObject(text) {
  try {
    return isJsonObject(JSON.parse(text));
  } catch {
    return false;
  }
}

// src/io/github/graphql/ref-name.ts
var FORBIDDEN = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|^[-/.]|[/.]$|^@$/;
var MAX_LENGTH = 250;
var isRefName = (text) => text.length > 0 && text.length <= MAX_LENGTH && !FORBIDDEN.test(text);

// src/io/github/graphql/paths.ts
var PATH = /^(\/repos\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100}))(\/.*)?$/;
var BRANCH = "refs/heads/";
function lookupOf(path) {
  const [, base, owner, name, rest = ""] = PATH.exec(path) ?? [];
  if (base === void 0 || owner === void 0 || name === void 0 || /^\.{1,2}$/.test(owner) || /^\.{1,2}$/.test(name)) return void 0;
  const lookup = rest === "" ? repositoryLookup : within(base, rest);
  return lookup === void 0 ? void 0 : { owner, name, ...lookup };
}
function within(base, rest) {
  const [, branch, head] = /^\/compare\/([^/?]+)\.\.\.([0-9a-f]{40})\?per_page=1$/.exec(rest) ?? [];
  if (branch !== void 0 && head !== void 0) return comparison(plain(branch), head);
  const [, kind, ref] = /^\/git\/ref\/(tags|heads)\/([^?]+)$/.exec(rest) ?? [];
  if (kind !== void 0 && ref !== void 0) return named(base, kind, plain(ref));
  if (rest === "/git/matching-refs/tags/") return tagListLookup;
  const [, place, id] = /^\/(git\/tags|git\/commits|commits)\/([^/?]+)$/.exec(rest) ?? [];
  if (place !== void 0 && id !== void 0) return SHA1_ID.test(id) ? object(place, id) : void 0;
  const [, file, at] = /^\/contents\/([^?]+)\?ref=([^&]+)$/.exec(rest) ?? [];
  return file === void 0 || at === void 0 ? void 0 : contents(plain(file), plain(at));
}
function comparison(base, head) {
  const branch = branchIn(base);
  return branch === void 0 ? void 0 : comparisonLookup(branch, head);
}
function branchIn(ref) {
  const branch = ref?.startsWith(BRANCH) === true ? ref.slice(BRANCH.length) : void 0;
  return branch !== void 0 && isRefName(branch) ? branch : void 0;
}
function named(base, kind, ref) {
  if (ref === void 0 || !isRefName(ref)) return void 0;
  return kind === "tags" ? tagLookup(base, ref) : branchHeadLookup(ref);
}
var object = (place, id) => place === "git/tags" ? tagObjectLookup(id) : commitLookup(id, place);
function contents(file, at) {
  if (file === void 0 || at === void 0 || file.split("/").some((part) => part === "" || part === "." || part === ".."))
    return void 0;
  if (SHA1_ID.test(at)) return blobLookup(`${at}:${file}`);
  return branchIn(at) === void 0 ? void 0 : blobLookup(`${at}:${file}`);
}
function plain(encoded) {
  try {
    const text = decodeURIComponent(encoded);
    const parts = encoded.split("/").map((part) => encodeURIComponent(decodeURIComponent(part)));
    return parts.join("/") === encoded ? text : void 0;
  } catch {
    return void 0;
  }
}

// src/io/github/graphql/send.ts
var MAX_BYTES = 16 * 2 ** 20;
function createSend({ base, token, http: http2, limits, tally }) {
  const address = `${base.replace(/\/api\/v3$/, "/api")}/graphql`;
  const url = URL.canParse(address) ? new URL(address) : void 0;
  return async ({ text, variables }) => {
    if (url === void 0 || await limits.admit(token) !== void 0) return { kind: "refused" };
    const response = await http2({
      url,
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "user-agent": USER_AGENT,
        authorization: `Bearer ${token}`
      },
      body: JSON.stringify({ query: text, variables }),
      maxBytes: MAX_BYTES,
      label: `POST ${address}`,
      kind: "queries"
    });
    limits.settle(token, response.kind === "response" ? response : void 0);
    const left = limits.left(token);
    if (left !== void 0) tally?.left(url, "graphql", left.requests, left.until);
    if (response.kind === "response") return outcomeOf(response);
    return { kind: response.code === "too-large" ? "too-much" : "refused" };
  };
}
function outcomeOf(response) {
  if (response.status >= 500) return { kind: "too-much" };
  if (response.status !== 200 || isRateLimited(response)) return { kind: "refused" };
  const body = readJson(response.body, { exactIntegers: true });
  const json = body.kind === "json" ? body.value : void 0;
  if (!isJsonObject(json) || objectField(json, "data") === void 0 || isUsedUp(field(json, "errors"))) return { kind: "refused" };
  return { kind: "response", json };
}
var isUsedUp = (errors) => Array.isArray(errors) && errors.some((error) => isJsonObject(error) && field(error, "type") === "RATE_LIMITED");

// src/io/github/pages.ts
var MAX_JSON_BYTES = 8 * 2 ** 20;
var MAX_PAGES = 10;
var JSON_TYPE = "application/vnd.github+json";
async function askPages(get, base, first) {
  let merged;
  for (let page = 1, path = first; path !== void 0; page++) {
    const label = labelOf(base, path);
    if (page > MAX_PAGES) return unavailable("too-large", `${label}: more than ${MAX_PAGES} pages`);
    const response = await get(path, { accept: JSON_TYPE, maxBytes: MAX_JSON_BYTES });
    if (response.kind === "unavailable") return response;
    const answer = answerOf(response, { label, exactIntegers: true, strictAbsence: true });
    if (answer.kind !== "known") return page === 1 ? answer : unavailable("inconsistent", `${label}: page ${page} is missing`);
    merged = page === 1 ? answer.value : merge(merged, answer.value);
    if (merged === void 0) return unavailable("malformed", `${label}: page ${page} does not continue the list`);
    path = /[?&]per_page=100(?:&|$)/.test(first) ? nextPage(first, response, page) : void 0;
  }
  return known(merged);
}
function nextPage(first, response, page) {
  const [, link] = /<([^<>]+)>;\s*rel="next"/.exec(String(response.headers["link"] ?? "")) ?? [];
  if (link === void 0 || !URL.canParse(link)) return void 0;
  const after = new URL(link).searchParams.get("after");
  return after === null ? `${first}&page=${page + 1}` : `${first}&after=${encodeURIComponent(after)}`;
}
function merge(before, more) {
  if (Array.isArray(before) && Array.isArray(more)) return before.concat(more);
  if (!isJsonObject(before) || !isJsonObject(more)) return void 0;
  const [key, ...others] = Object.keys(before).filter((name) => Array.isArray(before[name]) && Array.isArray(more[name]));
  return key === void 0 || others.length > 0 ? void 0 : { ...before, [key]: merge(before[key], more[key]) };
}

// src/io/github/question-kind.ts
var KINDS = [
  ["runs", /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/],
  ["jobs", /\/jobs$/],
  ["approvals", /\/approvals$/],
  ["commits", /\/(?:compare|commits|git\/commits)\//],
  ["branches", /\/branches$|\/git\/ref\/heads\//],
  ["tags", /\/tags$|\/git\/(?:ref\/tags|tags|matching-refs)\//],
  ["releases", /\/releases\//],
  ["files", /\/(?:contents|git\/trees|git\/blobs)\//],
  ["advisories", /^\/advisories$/],
  ["repositories", /^\/repos\/[^/]+\/[^/]+$/]
];
function kindOf(path) {
  const [where = ""] = path.split("?", 1);
  return KINDS.find(([, pattern]) => pattern.test(where))?.[0] ?? "other";
}
var FIRST = /* @__PURE__ */ new Set(["runs", "jobs", "approvals", "commits", "repositories"]);
var isAskedFirst = (kind) => FIRST.has(kind);

// src/io/github/github.ts
var CONNECTIONS = 48;
function createGitHub(options) {
  const agentFor = createAgents({ maxConnections: CONNECTIONS, proxy: options.proxy });
  const { timeoutMs, signal, tally } = options;
  const http2 = createHttp({ timeoutMs, signal, maxConnections: CONNECTIONS, agentFor, ...tally && { tally } });
  const base = options.apiUrl.replace(/\/+$/, "");
  const get = createGet(base, options, http2);
  const asked = /* @__PURE__ */ new Map();
  const askRest = async (path) => {
    const answer = await askPages(get, base, path);
    const isLimited = answer.kind === "unavailable" && answer.code === "rate-limited";
    return isLimited && options.token === void 0 ? { ...answer, withoutToken: true } : answer;
  };
  const learn = (path, answer) => {
    if (!asked.has(path)) asked.set(path, Promise.resolve(answer));
  };
  const batches = openBatches(options, { base, http: http2, askRest, learn });
  return {
    get,
    ask({ path }) {
      const lookup = batches === void 0 ? void 0 : lookupOf(path);
      const answer = asked.get(path) ?? (batches === void 0 || lookup === void 0 ? askRest(path) : batches.ask(path, lookup));
      asked.set(path, answer);
      return answer;
    }
  };
}
function openBatches({ token, isBusy, tally }, { base, http: http2, ...rest }) {
  if (token === void 0 || isBusy === void 0) return void 0;
  return createBatches({ ...rest, isBusy, send: createSend({ base, token, http: http2, tally, limits: createRateLimits(CONNECTIONS) }) });
}
function createGet(base, { token: ownToken, tally }, http2) {
  const limits = createRateLimits(CONNECTIONS);
  async function getAs(token, path, accept, maxBytes) {
    const label = labelOf(base, path);
    const url = addressOf(base, path);
    if (url === void 0) return unavailable("refused", `${label}: not an address of the API`);
    const kind = kindOf(path);
    const until = await limits.admit(token, isAskedFirst(kind));
    if (until !== void 0) {
      tally?.leftOut(url, kind);
      return unavailable("rate-limited", `${label}: not asked, the rate limit is used up until ${until}`, { until });
    }
    const headers = {
      accept,
      "user-agent": USER_AGENT,
      "x-github-api-version": "2022-11-28",
      ...token && { authorization: `Bearer ${token}` }
    };
    const response = await http2({ url, headers, maxBytes, label, kind });
    limits.settle(token, response.kind === "response" ? response : void 0);
    const left = limits.left(token);
    if (token === ownToken && left !== void 0) tally?.left(url, "rest", left.requests, left.until);
    return response;
  }
  return async (path, { accept, maxBytes, maybePrivate }) => {
    const response = await getAs(ownToken, path, accept, maxBytes);
    const tokenRefused = response.kind === "response" && response.status === 403 && !isRateLimited(response);
    if (!tokenRefused || ownToken === void 0) return response;
    const anonymous = await getAs(void 0, path, accept, maxBytes);
    return maybePrivate === true && anonymous.kind === "response" && anonymous.status === 404 ? response : anonymous;
  };
}
function addressOf(base, path) {
  if (!/^\/[\x21-\x7e]*$/.test(path) || !URL.canParse(base + path)) return void 0;
  const [url, root] = [new URL(base + path), new URL(base)];
  const below = `${root.pathname.replace(/\/+$/, "")}${path.split("?", 1)[0] ?? ""}`;
  return url.origin === root.origin && url.pathname === below ? url : void 0;
}

export {
  createHttp,
  createGitHub
};
