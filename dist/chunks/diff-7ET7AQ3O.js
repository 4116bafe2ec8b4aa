import {
  diffLockfiles
} from "./chunk-EOKHEDQY.js";
import "./chunk-7XWUYYG2.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./chunk-ZUD5JHB5.js";
import "./chunk-NYO4SOWK.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  diffLockfiles
};
