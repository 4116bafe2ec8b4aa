import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readManifest,
  unreadManifest
} from "./chunk-WXM4HXVE.js";
import "./chunk-SFPQQMTC.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  readManifest,
  unreadManifest
};
