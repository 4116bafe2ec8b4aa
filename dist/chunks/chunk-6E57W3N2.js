import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/io/net/json-body.ts
function readJson(bytes, options = { exactIntegers: false }) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const exact = options.exactIntegers && LONG_NUMBER.test(text);
    const value = exact ? JSON.parse(text, keepDigits) : JSON.parse(text);
    return { kind: "json", value };
  } catch {
    return { kind: "not-json" };
  }
}
var LONG_NUMBER = /[:,[\s]\d{16,}/;
function keepDigits(_key, value, context) {
  const source = context?.source;
  return typeof value === "number" && !Number.isSafeInteger(value) && source !== void 0 && /^\d+$/.test(source) ? source : value;
}

export {
  readJson
};
