import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  run
} from "./chunk-YYKV52PF.js";
import "./chunk-ZKOAA6PX.js";
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
