import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createSlots
} from "./chunk-BYSOI4NO.js";
import {
  answerOf,
  isRateLimited,
  rateLimitReset
} from "./chunk-H2IV5RXZ.js";
import {
  createAgents
} from "./chunk-WMX3P6UN.js";
import {
  USER_AGENT
} from "./chunk-JYBEGREE.js";
import {
  labelOf
} from "./chunk-YACAYRRS.js";
import {
  codeOf
} from "./chunk-46N6HSVD.js";
import {
  isJsonObject
} from "./chunk-H4Q4AXSQ.js";
import {
  known,
  unavailable
} from "./chunk-2OOIQQRO.js";

// src/io/net/http.ts
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

// src/io/net/attempt.ts
import http from "node:http";
import https from "node:https";
import { promisify } from "node:util";
import zlib from "node:zlib";
var failure = (code, detail, again = false) => ({ kind: "failure", code, detail, again });
var MAX_ERROR_BYTES = 64 * 1024;
var gunzip = promisify(zlib.gunzip);
function attemptGet(request) {
  return new Promise((resolve) => {
    const { url, headers, agent, timeoutMs, signal } = request;
    const client = url.protocol === "https:" ? https : http;
    const started = client.get(url, { agent, headers: { "accept-encoding": "gzip", ...headers } });
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
      return void readResponse(message, request.maxBytes).then(settle);
    });
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
async function readResponse(message, maxBytes) {
  const status = message.statusCode ?? 0;
  const success = status >= 200 && status < 300;
  const limit = success ? maxBytes : MAX_ERROR_BYTES;
  const tooLarge = failure("too-large", `the answer is larger than ${Math.round(maxBytes / 2 ** 20)} MiB`);
  if (success && Number(message.headers["content-length"] ?? 0) > limit) return tooLarge;
  const raw = await readBody(message, limit);
  if (raw === "cut") return failure("unreachable", "the answer was cut short", true);
  if (raw === "too-large") return success ? tooLarge : respond(message, status, Buffer.alloc(0));
  const body = await decode(raw, message.headers["content-encoding"], limit);
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
async function decode(raw, encoding, limit) {
  if (encoding === void 0 || encoding === "identity") return raw;
  if (encoding !== "gzip" && encoding !== "x-gzip") return "broken";
  try {
    return await gunzip(raw, { maxOutputLength: limit });
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
  return (get) => slots.use(() => askWithin(get, options));
}
async function askWithin(get, options) {
  const endsAt = performance.now() + options.timeoutMs * ATTEMPTS + PAUSES_MS;
  for (let attempt = 1; ; attempt++) {
    const outcome = await follow(get, options, endsAt);
    const pause = attempt < ATTEMPTS ? pauseBeforeNext(outcome, attempt) : void 0;
    if (pause === void 0 || performance.now() + pause >= endsAt || !await waited(pause, options.signal)) {
      return outcome.kind === "response" ? outcome : describe(get.label, outcome, attempt);
    }
  }
}
function describe(label, { code, detail }, attempts) {
  return unavailable(code, `${label}: ${detail}${attempts > 1 ? `, ${attempts} attempts` : ""}`);
}
async function waited(milliseconds, signal) {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}
function pauseBeforeNext(outcome, attempt) {
  const usual = PAUSE_MS * 3 ** (attempt - 1);
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
async function follow(get, options, endsAt) {
  let url = get.url;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const outcome = await attemptOnce({ ...get, url }, options, endsAt);
    const location = outcome.kind === "response" && outcome.status >= 300 && outcome.status < 400 ? outcome.headers.location : void 0;
    if (location === void 0) return outcome;
    const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (next?.origin !== get.url.origin) return redirected("redirected to another place, which is not asked");
    url = next;
  }
  return redirected(`redirected more than ${REDIRECTS} times`);
}
var redirected = (detail) => ({ kind: "failure", code: "redirected", detail, again: false });
async function attemptOnce(get, options, endsAt) {
  if (options.signal.aborted) return deadlinePassed;
  const left = Math.ceil(endsAt - performance.now());
  if (left <= 0) return { kind: "failure", code: "timeout", detail: "timed out", again: false };
  try {
    const agent = await options.agentFor(get.url);
    return await attemptGet({ ...get, agent, timeoutMs: Math.min(left, options.timeoutMs), signal: options.signal });
  } catch (error) {
    return { kind: "failure", code: "unreachable", detail: `could not be asked (${codeOf(error)})`, again: false };
  }
}

// src/io/net/rate-limits.ts
var FLOOR = 1;
function createRateLimits(atATime) {
  const counts = /* @__PURE__ */ new Map();
  const countOf = (token) => {
    const count = counts.get(token) ?? { underWay: 0, left: void 0, resetsAt: 0, pausedUntil: 0, waiting: [] };
    counts.set(token, count);
    return count;
  };
  return {
    async admit(token) {
      const count = countOf(token);
      for (; ; ) {
        const allowed = allowedBy(count);
        if (allowed <= 0) return new Date(startsAnew(count)).toISOString().replace(/\.\d+Z$/, "Z");
        if (count.underWay < Math.min(allowed, atATime)) break;
        await new Promise((go) => void count.waiting.push(go));
      }
      count.underWay++;
      return void 0;
    },
    settle(token, response) {
      const count = countOf(token);
      count.underWay--;
      if (response !== void 0) note(count, response);
      for (const go of count.waiting.splice(0, allowedBy(count) <= 0 ? count.waiting.length : 1)) go();
    }
  };
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

// src/io/github/github.ts
var CONNECTIONS = 48;
var MAX_JSON_BYTES = 8 * 2 ** 20;
var MAX_PAGES = 10;
var JSON_TYPE = "application/vnd.github+json";
function createGitHub(options) {
  const agentFor = createAgents({ maxConnections: CONNECTIONS, proxy: options.proxy });
  const http2 = createHttp({ timeoutMs: options.timeoutMs, signal: options.signal, maxConnections: CONNECTIONS, agentFor });
  const limits = createRateLimits(CONNECTIONS);
  const base = options.apiUrl.replace(/\/+$/, "");
  const asked = /* @__PURE__ */ new Map();
  async function getAs(token, path, accept, maxBytes) {
    const label = labelOf(base, path);
    const url = addressOf(base, path);
    if (url === void 0) return unavailable("refused", `${label}: not an address of the API`);
    const until = await limits.admit(token);
    if (until !== void 0) return unavailable("rate-limited", `${label}: not asked, the rate limit is used up until ${until}`, { until });
    const headers = {
      accept,
      "user-agent": USER_AGENT,
      "x-github-api-version": "2022-11-28",
      ...token && { authorization: `Bearer ${token}` }
    };
    const response = await http2({ url, headers, maxBytes, label });
    limits.settle(token, response.kind === "response" ? response : void 0);
    return response;
  }
  const github = {
    async get(path, { accept, maxBytes, maybePrivate }) {
      const response = await getAs(options.token, path, accept, maxBytes);
      const tokenRefused = response.kind === "response" && response.status === 403 && !isRateLimited(response);
      if (!tokenRefused || options.token === void 0) return response;
      const anonymous = await getAs(void 0, path, accept, maxBytes);
      return maybePrivate === true && anonymous.kind === "response" && anonymous.status === 404 ? response : anonymous;
    },
    ask({ path }) {
      const answer = asked.get(path) ?? askPages(github, base, path);
      asked.set(path, answer);
      return answer;
    }
  };
  return github;
}
function addressOf(base, path) {
  if (!/^\/[\x21-\x7e]*$/.test(path) || !URL.canParse(base + path)) return void 0;
  const [url, root] = [new URL(base + path), new URL(base)];
  const below = `${root.pathname.replace(/\/+$/, "")}${path.split("?", 1)[0] ?? ""}`;
  return url.origin === root.origin && url.pathname === below ? url : void 0;
}
async function askPages(github, base, first) {
  let merged;
  for (let page = 1, path = first; path !== void 0; page++) {
    const label = labelOf(base, path);
    if (page > MAX_PAGES) return unavailable("too-large", `${label}: more than ${MAX_PAGES} pages`);
    const response = await github.get(path, { accept: JSON_TYPE, maxBytes: MAX_JSON_BYTES });
    if (response.kind === "unavailable") return response;
    const answer = answerOf(response, { label, exactIntegers: true, strictAbsence: true });
    if (answer.kind !== "known") return page === 1 ? answer : unavailable("inconsistent", `${label}: page ${page} is missing`);
    merged = page === 1 ? answer.value : merge(merged, answer.value);
    if (merged === void 0) return unavailable("malformed", `${label}: page ${page} is no continuation of the list`);
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

export {
  createHttp,
  createGitHub
};
