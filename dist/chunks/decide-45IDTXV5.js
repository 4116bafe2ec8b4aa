import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  conclude,
  decide
} from "./chunk-2ZQ6PEGT.js";
import "./shared-B2A01CC1.js";
import "./chunk-H5E6BBSW.js";
import "./chunk-WMIY3MBD.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-B2A01CC1.js";
import "./chunk-OCKLOHY7.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
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
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  conclude,
  decide
};
