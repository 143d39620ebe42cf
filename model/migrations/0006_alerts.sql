-- Which services have an alert, for the queue of what to check again: found without a look into every document. A
-- document is JSON without blanks between its parts, in which a text never holds a quotation mark as it stands.
CREATE INDEX service_with_alert ON service_document (row_id) WHERE document GLOB '*"alert":"[^"]*';
