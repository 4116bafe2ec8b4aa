import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/package.ts
var VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/;
function parseVersion(raw) {
  return raw.length <= 256 && VERSION.test(raw) ? raw : void 0;
}
var MAX_INTEGRITY = 4096;
var SRI = /^(?:sha(?:1|256|384|512)|md5)-[A-Za-z0-9+/]+={0,2}$/;
function parseIntegrity(raw) {
  if (raw.length > MAX_INTEGRITY) return void 0;
  if (SRI.test(raw)) return raw;
  const parts = raw.trim().split(/\s+/);
  return parts.every((part) => SRI.test(part)) ? parts.join(" ") : void 0;
}
var spec = (p) => `${p.name}@${p.version}`;

export {
  parseVersion,
  parseIntegrity,
  spec
};
