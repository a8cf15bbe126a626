/** Years at whose start the categories of notifiers, reasons and outcomes in the case system were changed. */
export const notificationCategoriesChanged: readonly number[] = [2017, 2022, 2024];
