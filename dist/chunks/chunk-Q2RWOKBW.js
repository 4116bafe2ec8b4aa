import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createAgents
} from "./chunk-WMX3P6UN.js";
import {
  answerOf
} from "./chunk-KKXQVOS2.js";
import {
  labelOf
} from "./chunk-RWJRNLJO.js";
import {
  unavailable
} from "./chunk-AZPNARBY.js";
import {
  codeOf
} from "./chunk-46N6HSVD.js";

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
    const started = client.get(url, { agent, headers: { ...headers, "accept-encoding": "gzip" } });
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

// src/io/net/slots.ts
function createSlots(limit) {
  let free = limit;
  const waiting = [];
  return {
    async use(work) {
      if (free > 0) free--;
      else await new Promise((go) => void waiting.push(go));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === void 0) free++;
        else next();
      }
    }
  };
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

// src/io/npm/registry.ts
var CONNECTIONS = 64;
var MIB = 2 ** 20;
var MAX_BYTES = { "full-packument": 64 * MIB, json: 8 * MIB };
var USER_AGENT = "countersign (+https://github.com/countersign/countersign)";
function createRegistry({ config, timeoutMs, signal }) {
  const tls = /* @__PURE__ */ new Map();
  const tlsFor = (url) => tls.get(url.origin) ?? {};
  const agentFor = createAgents({ maxConnections: CONNECTIONS, proxy: config.proxy, tlsFor });
  const http2 = createHttp({ timeoutMs, signal, maxConnections: CONNECTIONS, agentFor });
  return async (question) => {
    const isDefault = question.registry === "public";
    const base = isDefault ? config.registries.default : question.registry;
    const label = labelOf(isDefault ? "{registry}" : base, question.path);
    const url = addressOf(base, question.path);
    if (url === void 0) return unavailable("refused", `${label}: not an address of a registry`);
    const credentials = await config.credentials(url).catch(() => void 0);
    if (credentials === void 0) return unavailable("refused", `${label}: the credentials that .npmrc names cannot be read`);
    tls.set(url.origin, credentials.tls);
    const headers = {
      accept: "application/json",
      "user-agent": USER_AGENT,
      ...credentials.authorization !== void 0 && { authorization: credentials.authorization }
    };
    const response = await http2({ url, headers, label, maxBytes: MAX_BYTES[question.accept] });
    return response.kind === "response" ? answerOf(response, { label, exactIntegers: false, strictAbsence: isDefault }) : response;
  };
}
function addressOf(base, path) {
  if (!/^https?:\/\/[^/?#@\\]+(?:\/[^?#\\]*)?$/.test(base) || !/^\/[\x21-\x7e]*$/.test(path) || !URL.canParse(base + path)) return void 0;
  const [url, root] = [new URL(base + path), new URL(base)];
  return url.origin === root.origin && url.href === `${root.href.replace(/\/+$/, "")}${path}` ? url : void 0;
}

export {
  createHttp,
  USER_AGENT,
  createRegistry
};
