import {
  SUMMARY_LIMIT,
  toMarkdown
} from "./chunk-2K4QRJ2Y.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./chunk-AKQZGPAD.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./chunk-IWI3DDHR.js";
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
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  SUMMARY_LIMIT,
  toMarkdown
};
