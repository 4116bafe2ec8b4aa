import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  gatherPin,
  gatherPinAsItIs
} from "./chunk-XOXOZP42.js";
import "./chunk-3FJEVEHI.js";
import "./chunk-YXRY4NRZ.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./chunk-H5E6BBSW.js";
import "./shared-B2A01CC1.js";
import "./chunk-CMLHVRNO.js";
import "./chunk-NYO4SOWK.js";
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
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  gatherPin,
  gatherPinAsItIs
};
