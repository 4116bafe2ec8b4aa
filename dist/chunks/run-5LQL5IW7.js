import {
  run
} from "./chunk-HPLOIJVR.js";
import "./chunk-VDYJEXTW.js";
import "./chunk-UXQRSCMP.js";
import "./shared-D431D1FC.js";
import "./chunk-TNCXWGZ4.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  run
};
