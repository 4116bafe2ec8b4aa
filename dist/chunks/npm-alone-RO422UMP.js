import {
  NPM,
  parseLockfile
} from "./chunk-OAIEIRQY.js";
import "./shared-D014439A.js";
import "./chunk-GBEPVTLP.js";
import "./chunk-LJRSX2GY.js";
import "./chunk-D6XPS5MG.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./chunk-RNPWVQCX.js";
import "./shared-D014439A.js";
import "./chunk-NYO4SOWK.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  NPM,
  parseLockfile
};
