import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c77_sha256Of as sha256Of
} from "./shared-B2A01CC1.js";
import {
  c59_spec as spec
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";

// src/line/shard.ts
function inShard(changes, { index, of }) {
  return changes.filter((change) => partOf(spec("after" in change ? change.after : change.before), of) === index);
}
var partOf = (name, of) => Number.parseInt(sha256Of(name).slice(0, 12), 16) % of + 1;
export {
  inShard
};
