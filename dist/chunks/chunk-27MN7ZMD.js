import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  USER_AGENT,
  createHttp
} from "./chunk-QJS4LLAQ.js";
import {
  createAgents
} from "./chunk-BLZJ4CEZ.js";
import {
  answerOf,
  isRateLimited,
  rateLimitReset
} from "./chunk-IPHS222D.js";
import {
  labelOf
} from "./chunk-PTOMZKTN.js";
import {
  isJsonObject
} from "./chunk-BVCAWDIF.js";
import {
  known,
  unavailable
} from "./chunk-AZPNARBY.js";

// src/io/github.ts
var CONNECTIONS = 48;
var MAX_JSON_BYTES = 8 * 2 ** 20;
var RATE_LIMIT_FLOOR = 1;
var MAX_PAGES = 10;
var JSON_TYPE = "application/vnd.github+json";
function createGitHub(options) {
  const agentFor = createAgents({ maxConnections: CONNECTIONS, proxy: options.proxy });
  const http = createHttp({ timeoutMs: options.timeoutMs, signal: options.signal, maxConnections: CONNECTIONS, agentFor });
  const limits = createRateLimits();
  const base = options.apiUrl.replace(/\/+$/, "");
  const asked = /* @__PURE__ */ new Map();
  async function getAs(token, path, accept, maxBytes) {
    const label = labelOf("{github-api}", path);
    const until = limits.exhausted(token);
    if (until !== void 0) return unavailable("rate-limited", `${label}: not asked, the rate limit is used up until ${until}`);
    if (!/^\/[\x21-\x7e]*$/.test(path) || !URL.canParse(base + path)) return unavailable("refused", `${label}: not an address of the API`);
    const headers = {
      accept,
      "user-agent": USER_AGENT,
      "x-github-api-version": "2022-11-28",
      ...token && { authorization: `Bearer ${token}` }
    };
    const response = await http({ url: new URL(base + path), headers, maxBytes, label });
    if (response.kind === "response") limits.note(token, response);
    return response;
  }
  const github = {
    async get(path, { accept, maxBytes }) {
      const response = await getAs(options.token, path, accept, maxBytes);
      const tokenRefused = response.kind === "response" && response.status === 403 && !isRateLimited(response);
      return tokenRefused && options.token !== void 0 ? getAs(void 0, path, accept, maxBytes) : response;
    },
    ask({ path }) {
      const answer = asked.get(path) ?? askPages(github, path);
      asked.set(path, answer);
      return answer;
    }
  };
  return github;
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
function createRateLimits() {
  const resets = /* @__PURE__ */ new Map();
  return {
    exhausted(token) {
      const at = resets.get(token);
      return at === void 0 || at <= Date.now() ? void 0 : new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
    },
    note(token, response) {
      const left = response.headers["x-ratelimit-remaining"];
      const wait = response.headers["retry-after"];
      const low = typeof left === "string" && /^\d{1,9}$/.test(left) && Number(left) <= RATE_LIMIT_FLOOR;
      const pause = isRateLimited(response) && wait !== void 0 && /^\d{1,6}$/.test(wait) ? Date.now() + Number(wait) * 1e3 : void 0;
      const at = low ? rateLimitReset(response) : pause;
      if (at !== void 0) resets.set(token, at);
    }
  };
}

export {
  createGitHub
};
