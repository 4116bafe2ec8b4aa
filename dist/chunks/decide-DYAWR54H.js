import {
  conclude,
  decide
} from "./chunk-RMCK3YWA.js";
import "./chunk-VNP3U6YQ.js";
import "./shared-D014439A.js";
import "./chunk-QWYVHL3U.js";
import "./chunk-PRBUASVR.js";
import "./chunk-36RZUBNZ.js";
import "./chunk-UTQ4DDFT.js";
import "./chunk-WUXAMNA2.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-D014439A.js";
import "./chunk-EK5BP4JS.js";
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
export {
  conclude,
  decide
};
