import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  EVIDENCE,
  toHtml,
  verdictMark
} from "./chunk-72FTBQYS.js";
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
  EVIDENCE,
  toHtml,
  verdictMark
};
