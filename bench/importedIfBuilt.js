/** What an entry of the package exports; nothing where there is no such entry yet. */
export async function importedIfBuilt(entry) {
  try {
    return await import(entry);
  } catch (error) {
    if (["ERR_PACKAGE_PATH_NOT_EXPORTED", "ERR_MODULE_NOT_FOUND"].includes(error.code)) return {};
    throw error;
  }
}
