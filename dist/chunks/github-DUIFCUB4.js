import {
  createGitHub
} from "./chunk-NHYRXUUQ.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./chunk-K2XDQSBJ.js";
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
  createGitHub
};
