import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  PUBLIC_REGISTRY
} from "./chunk-ANSDECAT.js";
import {
  quoted
} from "./chunk-QD3PMZYE.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";
import {
  toSeconds
} from "./chunk-D5HWV5PU.js";

// src/values.ts
function usage(message, help = "`countersign help` lists the commands and options.") {
  return new GateError("USAGE_INVALID", message, { help });
}
function oneOf(what, value, allowed) {
  const found = allowed.find((candidate) => candidate === value);
  if (found === void 0) throw usage(`${what} must be one of ${allowed.join(", ")}, found ${quoted(value)}`);
  return found;
}
function httpUrl(what, value) {
  const url = URL.canParse(value) ? new URL(value) : void 0;
  const plain = url !== void 0 && (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
  if (!plain || url.search !== "" || url.hash !== "")
    throw usage(`${what} must be an http(s) URL without credentials or query, found ${quoted(value.replace(/\/\/[^/]*@/, "//***@"))}`);
  return value.replace(/\/+$/, "");
}
var registryUrl = (what, value) => value === "public" ? PUBLIC_REGISTRY : httpUrl(what, value);
var ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
function instant(what, value) {
  const time = ISO.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw usage(`${what} must be a time like 2026-11-22T10:00:00Z, found ${quoted(value)}`);
  return toSeconds(new Date(time));
}
function seconds(what, value) {
  const number = /^\d{1,5}(?:\.\d{1,3})?$/.test(value) ? Number(value) : Number.NaN;
  if (!(number > 0 && number <= 3600)) throw usage(`${what} must be seconds between 0 and 3600, found ${quoted(value)}`);
  return number * 1e3;
}

export {
  usage,
  oneOf,
  httpUrl,
  registryUrl,
  instant,
  seconds
};
