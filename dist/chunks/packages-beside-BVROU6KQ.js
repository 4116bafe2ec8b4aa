import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
} from "./chunk-DKLHRVPP.js";
import "./chunk-D7VY6WC4.js";
import "./chunk-WXM4HXVE.js";
import "./chunk-LSKMM3JN.js";
import "./chunk-R7ZUWZGM.js";
import "./chunk-SFPQQMTC.js";
import "./shared-B2A01CC1.js";
import "./chunk-HUJYMQBR.js";
import "./shared-B2A01CC1.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
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
export {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
};
