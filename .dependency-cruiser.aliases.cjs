/** Where the import aliases of tsconfig.base.json point, in the form the import-graph checker reads. */
const { resolve } = require("node:path");
module.exports = {
  resolve: {
    alias: {
      "@shared": resolve(__dirname, "shared"),
      "@renderer": resolve(__dirname, "renderer"),
      "@electron": resolve(__dirname, "electron"),
      "@resources": resolve(__dirname, "resources"),
      "@tests": resolve(__dirname, "tests"),
    },
  },
};
