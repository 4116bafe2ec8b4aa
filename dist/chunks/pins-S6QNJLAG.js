import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  gatherPin,
  gatherPinAsItIs
} from "./chunk-XOXOZP42.js";
import "./chunk-3FJEVEHI.js";
import "./chunk-YXRY4NRZ.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./chunk-H5E6BBSW.js";
import "./shared-0C33A3F8.js";
import "./chunk-CMLHVRNO.js";
import "./chunk-NYO4SOWK.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
export {
  gatherPin,
  gatherPinAsItIs
};
