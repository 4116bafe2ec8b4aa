import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readManifest,
  unreadManifest
} from "./chunk-WXM4HXVE.js";
import "./chunk-SFPQQMTC.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
export {
  readManifest,
  unreadManifest
};
