import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  sha256Of
} from "./chunk-SL6OYEJ4.js";
import {
  spec
} from "./chunk-WTE2PIG2.js";
import "./chunk-7Y3QBSS7.js";

// src/line/shard.ts
function inShard(changes, { index, of }) {
  return changes.filter((change) => partOf(spec("after" in change ? change.after : change.before), of) === index);
}
var partOf = (name, of) => Number.parseInt(sha256Of(name).slice(0, 12), 16) % of + 1;
export {
  inShard
};
