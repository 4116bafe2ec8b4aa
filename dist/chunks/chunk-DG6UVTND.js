import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  USER_AGENT,
  createHttp
} from "./chunk-Q2RWOKBW.js";
import {
  createAgents
} from "./chunk-WMX3P6UN.js";
import {
  answerOf,
  isRateLimited,
  rateLimitReset
} from "./chunk-KKXQVOS2.js";
import {
  labelOf
} from "./chunk-RWJRNLJO.js";
import {
  known,
  unavailable
} from "./chunk-AZPNARBY.js";
import {
  isJsonObject
} from "./chunk-QMI6BNU7.js";

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
  const http = createHttp({ timeoutMs: options.timeoutMs, signal: options.signal, maxConnections: CONNECTIONS, agentFor });
  const limits = createRateLimits(CONNECTIONS);
  const base = options.apiUrl.replace(/\/+$/, "");
  const asked = /* @__PURE__ */ new Map();
  async function getAs(token, path, accept, maxBytes) {
    const label = labelOf("{github-api}", path);
    const url = addressOf(base, path);
    if (url === void 0) return unavailable("refused", `${label}: not an address of the API`);
    const until = await limits.admit(token);
    if (until !== void 0) return unavailable("rate-limited", `${label}: not asked, the rate limit is used up until ${until}`);
    const headers = {
      accept,
      "user-agent": USER_AGENT,
      "x-github-api-version": "2022-11-28",
      ...token && { authorization: `Bearer ${token}` }
    };
    const response = await http({ url, headers, maxBytes, label });
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
      const answer = asked.get(path) ?? askPages(github, path);
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
async function askPages(github, first) {
  let merged;
  for (let page = 1, path = first; path !== void 0; page++) {
    const label = labelOf("{github-api}", path);
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
  createGitHub
};
