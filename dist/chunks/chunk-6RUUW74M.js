import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  isJsonObject,
  textField
} from "./chunk-H4Q4AXSQ.js";

// src/io/program-version.ts
import { existsSync, readFileSync } from "node:fs";
function programVersion(entry) {
  const file = new URL("../package.json", entry);
  const json = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : void 0;
  return isJsonObject(json) ? textField(json, "version") : void 0;
}

export {
  programVersion
};
