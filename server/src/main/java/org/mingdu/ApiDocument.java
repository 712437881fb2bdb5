package org.mingdu;

import org.mingdu.kernel.Open;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description of the API (OpenAPI 3.1). It is written when the API changes, not when it is asked for: see
/// `docs/api/index.md`.
@RestController
class ApiDocument {
    @GetMapping("/api/openapi.json")
    @Open(because = "接口说明随源码公开，不含任何数据", action = "查看接口说明")
    ResponseEntity<Resource> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("/api/openapi.json"));
    }
}
