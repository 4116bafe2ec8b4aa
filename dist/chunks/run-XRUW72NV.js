import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  run
} from "./chunk-S2JI6FZV.js";
import "./chunk-RJ5QCI4K.js";
import "./chunk-N7GEPHS2.js";
import "./shared-B2A01CC1.js";
import "./chunk-LRWNISAA.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  run
};
