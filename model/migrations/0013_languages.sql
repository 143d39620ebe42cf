-- An earlier version did not read every way in which a source says which languages are spoken. Where it found none
-- and the source names some, what a service is found by is made of its document once more.
UPDATE service SET found_by = NULL
WHERE languages = '' AND row_id IN (SELECT row_id FROM service_document
                                    WHERE document LIKE '%"languages":[%' OR document LIKE '%"interpretation_services":"%');
