
// src/report/formats.ts
var REPORT_FORMAT_NAMES = ["text", "json", "markdown", "sarif", "github", "csv", "html"];
var REPORT_FORMATS = {
  text: { medium: "terminal", load: async () => (await import("./text-C4FQG6VT.js")).toText },
  json: { medium: "json", load: async () => (await import("./json-2OKPAMNV.js")).toJson },
  markdown: {
    medium: "markdown",
    load: async () => {
      const { toMarkdown } = await import("./summary-4O366M4B.js");
      return (report) => toMarkdown(report);
    }
  },
  sarif: {
    medium: "json",
    load: async (rules) => {
      const [{ toSarif }, metadata] = await Promise.all([import("./sarif-T7QGID25.js"), rules()]);
      return (report) => toSarif(report, metadata);
    }
  },
  github: { medium: "commands", load: async () => (await import("./github-EIFAP6J5.js")).toGitHub },
  csv: { medium: "csv", load: async () => (await import("./csv-FWLWV7VW.js")).toCsv },
  html: { medium: "page", load: async () => (await import("./report-J6O5I2TQ.js")).toHtml }
};

export {
  REPORT_FORMAT_NAMES,
  REPORT_FORMATS
};
