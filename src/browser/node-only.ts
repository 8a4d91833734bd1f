/**
 * Forms of report that a browser cannot make: the table is drawn by a library
 * that asks for a terminal, the page is put together from files.
 */

throw new Error('quotecheck makes the forms table and html under Node alone');

export {};
