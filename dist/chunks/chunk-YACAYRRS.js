import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/io/net/label.ts
var MAX_LENGTH = 300;
function labelOf(place, path) {
  const text = `GET ${place.replace(/^([a-z]+:\/\/)[^/]*@/i, "$1")}${path}`.replace(/[^\x20-\x7e]/g, "?");
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

export {
  labelOf
};
