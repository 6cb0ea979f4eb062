/** The icon in the browser's tab: a road. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#123a5e"/><path d="M12 27 15 5h2l3 22z" fill="#fff"/><path d="M16 8v4m0 4v4m0 4v3" stroke="#123a5e" stroke-width="1.5"/></svg>';
