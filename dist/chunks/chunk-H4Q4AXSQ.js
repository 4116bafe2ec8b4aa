import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/json.ts
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var asObject = (value) => isJsonObject(value) ? value : void 0;
function field(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
var textField = (object, key) => textOf(field(object, key));
var objectField = (object, key) => asObject(field(object, key));
var inside = (value, key) => (isJsonObject(value) ? objectField(value, key) : void 0) ?? {};
var NO_KEYS = [];
var keysOf = (value) => isJsonObject(value) ? Object.keys(value) : NO_KEYS;
var ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
function isoTime(value) {
  if (typeof value !== "string" || !ISO.test(value)) return void 0;
  const milliseconds = Date.parse(value);
  if (Number.isNaN(milliseconds)) return void 0;
  const text = new Date(milliseconds).toISOString().replace(".000Z", "Z");
  return ISO.test(text) ? text : void 0;
}

export {
  isJsonObject,
  asObject,
  field,
  textOf,
  textField,
  objectField,
  inside,
  keysOf,
  isoTime
};
