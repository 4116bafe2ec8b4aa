import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readJson
} from "./chunk-6E57W3N2.js";
import {
  absent,
  known,
  unavailable
} from "./chunk-2OOIQQRO.js";

// src/io/net/answer.ts
function answerOf(response, reading) {
  const { status } = response;
  if (status === 404) return readAbsence(response, reading);
  if (status < 200 || status > 299) return refusal(response, reading.label);
  const body = readJson(response.body, reading);
  return body.kind === "json" ? known(body.value) : unavailable("malformed", `${reading.label}: the answer is not JSON`);
}
function bytesOf(response, reading) {
  const { status, body } = response;
  if (status === 404) return readAbsence(response, reading);
  if (status < 200 || status > 299) return refusal(response, reading.label);
  return known(body);
}
function readAbsence(response, reading) {
  if (!reading.strictAbsence || readJson(response.body).kind === "json") return absent;
  return unavailable("malformed", `${reading.label}: HTTP 404 with a page that is not the service's own`, { notServed: true });
}
function refusal(response, label) {
  const { status } = response;
  if (isRateLimited(response)) {
    const until = resetTime(response);
    return unavailable(
      "rate-limited",
      `${label}: HTTP ${status}, rate limit reached${until === void 0 ? "" : ` until ${until}`}`,
      until === void 0 ? {} : { until }
    );
  }
  const refused = status === 401 || status === 403 || status === 451;
  return unavailable(refused ? "refused" : "server-error", `${label}: HTTP ${status}`);
}
function isRateLimited({ status, headers }) {
  if (status === 429) return true;
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0);
}
function resetTime(response) {
  const at = rateLimitReset(response);
  return at === void 0 ? void 0 : new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
function rateLimitReset({ headers }) {
  const seconds = headers["x-ratelimit-reset"];
  return typeof seconds === "string" && /^\d{1,11}$/.test(seconds) ? Number(seconds) * 1e3 : void 0;
}

export {
  answerOf,
  bytesOf,
  isRateLimited,
  rateLimitReset
};
